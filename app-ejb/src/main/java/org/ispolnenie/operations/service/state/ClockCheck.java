package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.DatabaseClock;

/** Whether database and server agree on the time, and whether the business clock is the real one. */
@ApplicationScoped
public class ClockCheck implements StateCheck {

    /** Mail, certificates and logs live by the server's clock; a few seconds trouble none of them. */
    private static final Duration MUCH = Duration.ofSeconds(5);

    @Inject
    private DatabaseClock clock;

    @Override
    public StateSubject subject() {
        return StateSubject.CLOCK;
    }

    @Override
    public Finding look() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return finding(clock.drift(), clock.shift())
                .measured(Message.of(
                        "operations.CLOCK_SHOWS",
                        now.toLocalDate(),
                        Moments.time(now.toLocalTime()),
                        clock.getZone().getId()));
    }

    static Finding finding(Duration drift, Duration shift) {
        Message measured = Message.of("operations.CLOCK_DRIFT", drift.abs().toMillis());
        if (drift.abs().compareTo(MUCH) > 0) {
            return Finding.amiss(
                            StateSubject.CLOCK,
                            Lamp.ATTENTION,
                            Message.of("operations.CLOCKS_DIFFER", drift.abs().toSeconds()),
                            Message.of("operations.CLOCKS_DIFFER_REMEDY"))
                    .measured(measured);
        }
        if (!shift.isZero()) {
            return Finding.amiss(
                            StateSubject.CLOCK,
                            Lamp.ATTENTION,
                            Message.of("operations.CLOCK_SHIFTED"),
                            Message.of("operations.CLOCK_SHIFTED_REMEDY"))
                    .measured(measured);
        }
        return Finding.good(StateSubject.CLOCK, Message.of("operations.CLOCKS_AGREE"))
                .measured(measured);
    }
}
