package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.start.DatabaseReader;
import org.ispolnenie.shared.service.start.DatabaseReader.DatabaseFacts;

/** How quickly the database answers, a connection of the pool included, and what it is. */
@ApplicationScoped
public class DatabaseCheck implements StateCheck {

    private static final long SLOW_MILLIS = 500;

    @Inject
    private DatabaseReader database;

    @Override
    public StateSubject subject() {
        return StateSubject.DATABASE;
    }

    @Override
    public Finding look() {
        long begun = System.nanoTime();
        DatabaseFacts facts = database.facts();
        return finding(facts, Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    static Finding finding(DatabaseFacts facts, long millis) {
        Message said = Message.of("operations.DATABASE_ANSWERS", Math.max(1, millis));
        Finding finding = millis < SLOW_MILLIS
                ? Finding.good(StateSubject.DATABASE, said)
                : Finding.amiss(
                        StateSubject.DATABASE,
                        Lamp.ATTENTION,
                        said,
                        Message.of("operations.DATABASE_SLOW_REMEDY", SLOW_MILLIS));
        return finding.measured(Message.of("operations.DATABASE_IS", facts.version()))
                .measured(Message.of("operations.SCHEMA_IS", facts.schema()));
    }
}
