package org.ispolnenie.faults;

import static org.ispolnenie.faults.FaultWorld.DAY;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.ispolnenie.bench.Application;

/** Two applications sweep the same database at once. */
final class NodesExperiment implements Faults.Experiment {

    private static final int POINTS = Faults.setting("POINTS", 50_000);
    private static final int ROUNDS = Faults.setting("ROUNDS", 3);

    /** What ReminderTimer's schedule says. */
    private static final int SECONDS_BETWEEN_WAKINGS = 20;

    @Override
    public void addTo(Counts counts) throws Exception {
        try (FaultWorld world = FaultWorld.ofApplication()) {
            world.fill(POINTS, 1, DAY);
            try (Application one = world.start("one", Map.of());
                    Application other = world.start("other", Map.of())) {
                for (int round = 1; round <= ROUNDS; round++) {
                    round(counts, world, "nodes " + round);
                }
            }
        }
    }

    private static void round(Counts counts, FaultWorld world, String name) throws Exception {
        world.pause();
        world.begin(1, DAY);
        world.expect(DAY);
        awaitTheSecondBeforeBothWake();
        world.resume();
        world.awaitDone(DAY);
        // both have written down what they did
        Sql.await(
                "both nodes have told what they did",
                Duration.ofMinutes(1),
                200,
                () -> world.sql().count("select sum(looked_at) from reminder_sweep") >= POINTS);
        counts.note(
                name,
                "points looked at and messages told by each",
                world.sql()
                        .text(
                                "select group_concat(node, ': ', points, ' and ', told separator '; ') from (select node,"
                                        + " sum(looked_at) points, sum(notices + letters) told from reminder_sweep group by node) n"));
        counts.add(
                name,
                "nodes that did a part",
                world.sql().count("select count(distinct node) from reminder_sweep where looked_at > 0"),
                2);
        world.check(counts, name, DAY);
    }

    /** Each node also wakes by a watch of its own; begun at another moment, one alone may have done all of it. */
    private static void awaitTheSecondBeforeBothWake() throws Exception {
        Sql.await(
                "the second before the timers of both wake them",
                Duration.ofSeconds(30),
                50,
                () -> LocalTime.now().getSecond() % SECONDS_BETWEEN_WAKINGS == SECONDS_BETWEEN_WAKINGS - 1);
    }
}
