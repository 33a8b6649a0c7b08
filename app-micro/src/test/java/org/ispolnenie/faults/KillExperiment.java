package org.ispolnenie.faults;

import static org.ispolnenie.faults.FaultWorld.DAY;

import java.time.Duration;
import java.util.Map;
import org.ispolnenie.bench.Application;

/** The application ends as by kill -9 in the middle of a sweep, again and again; the database goes on. */
final class KillExperiment implements Faults.Experiment {

    private static final int KILLS = Faults.setting("KILLS", 50);
    /** Gives more than 100,000 steps. */
    private static final int POINTS = Faults.setting("POINTS", 50_000);

    private static final Duration PROMISED = Duration.ofMinutes(5);

    @Override
    public void addTo(Counts counts) throws Exception {
        try (FaultWorld world = FaultWorld.ofApplication()) {
            world.fill(POINTS, 1, DAY);
            world.begin(1, DAY);
            world.expect(DAY);
            Pace pace = new Pace(world, DAY, KILLS);
            for (int i = 0; i < KILLS; i++) {
                // it would be done before it says that it is ready
                world.pause();
                Application application = world.start("node", Map.of());
                world.resume();
                Pace.Phase phase = pace.awaitMoment();
                application.kill();
                System.err.println("kill " + (i + 1) + " " + phase + ", to find " + world.toFind(DAY));
            }
            long lastKill = System.nanoTime();
            try (Application last = world.start("node", Map.of())) {
                world.awaitDone(DAY);
            }
            Duration after = Duration.ofNanos(System.nanoTime() - lastKill);
            counts.note("kill", "killed -9, by what the engine was at", KILLS + ": " + pace.struck());
            counts.add(
                    "kill",
                    "done after the last kill",
                    after.toSeconds() + " s",
                    "≤ 300 s",
                    after.compareTo(PROMISED) <= 0);
            world.check(counts, "kill", DAY);
            world.checkMessages(counts, "kill", DAY, KILLS);
        }
    }
}
