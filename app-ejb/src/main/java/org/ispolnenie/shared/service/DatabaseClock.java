package org.ispolnenie.shared.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The clock of all services. It follows the database's time, so that nodes never disagree about what day it is: the
 * offset to this machine's clock is measured again every minute. A machine whose clock jumps is corrected at the next
 * measurement.
 */
public final class DatabaseClock extends Clock {

    private static final Duration REMEASURE_AFTER = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final Clock machine;
    private final ZoneId zone;
    private final Duration shift;
    private volatile @Nullable Measurement last;

    private record Measurement(Duration offset, long takenAtNanos) {}

    /** @param shift added to the database's time: the setting {@code ISPOLNENIE_CLOCK} of the embedded run */
    public DatabaseClock(DataSource dataSource, Clock machine, ZoneId zone, Duration shift) {
        this.dataSource = dataSource;
        this.machine = machine;
        this.zone = zone;
        this.shift = shift;
    }

    @Override
    public Instant instant() {
        Measurement current = last;
        if (current == null || System.nanoTime() - current.takenAtNanos() > REMEASURE_AFTER.toNanos()) {
            current = measure();
            last = current;
        }
        return machine.instant().plus(current.offset()).plus(shift);
    }

    /** How far the database's time is ahead of this machine's, measured now; negative: behind. */
    public Duration drift() {
        Measurement now = measure();
        last = now;
        return now.offset();
    }

    /** By how much the business clock was set forward; zero on every server in earnest. */
    public Duration shift() {
        return shift;
    }

    /** Half the round trip is taken off, so the error is below the latency to the database. */
    private Measurement measure() {
        Instant before = machine.instant();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select utc_timestamp(6) there")) {
            row.next();
            Instant there = row.getObject("there", LocalDateTime.class).toInstant(ZoneOffset.UTC);
            Instant after = machine.instant();
            Instant here = before.plus(Duration.between(before, after).dividedBy(2));
            return new Measurement(Duration.between(here, there), System.nanoTime());
        } catch (SQLException databaseAway) {
            // The last offset is still the best guess; the next call measures again.
            Measurement known = last;
            return new Measurement(known == null ? Duration.ZERO : known.offset(), System.nanoTime());
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DatabaseClock(dataSource, machine, other, shift);
    }
}
