package org.ispolnenie.shared.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javax.sql.DataSource;

/** Makes the one clock of the application. */
@ApplicationScoped
public class ClockProducer {

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Produces
    @Singleton
    DatabaseClock clock() {
        ZoneId zone = ZoneId.of(Setting.ZONE.value());
        Clock machine = Clock.systemUTC();
        Duration shift = Setting.CLOCK
                .given()
                .map(start -> Duration.between(
                        machine.instant(),
                        LocalDateTime.parse(start).atZone(zone).toInstant()))
                .orElse(Duration.ZERO);
        return new DatabaseClock(dataSource, machine, zone, shift);
    }
}
