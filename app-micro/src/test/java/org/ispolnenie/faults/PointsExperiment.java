package org.ispolnenie.faults;

import static org.ispolnenie.faults.FaultWorld.DAY;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ispolnenie.bench.Checkout;

/**
 * The engine's own classes, in a process without a server, end themselves at every moment of their work; the next run does
 * the rest.
 */
final class PointsExperiment implements Faults.Experiment {

    private static final int TIMES = Faults.setting("TIMES", 20);
    private static final int POINTS = 400;
    private static final int PIECE = 100;

    private final Random random = new Random(1);

    @Override
    public void addTo(Counts counts) throws Exception {
        try (FaultWorld world = FaultWorld.plain(Checkout.BUILT)) {
            world.fill(POINTS, 1, DAY);
            for (Moment moment : Moment.values()) {
                long ended = 0;
                Map<String, Long> wrong = new TreeMap<>();
                for (int i = 0; i < TIMES; i++) {
                    ended += end(world, moment) ? 1 : 0;
                    world.broken(DAY).forEach((rule, rows) -> wrong.merge(rule, rows, Long::sum));
                }
                counts.add("points", "ended " + moment.words(), ended, TIMES);
                counts.add(
                        "points",
                        "rules broken after the next run",
                        wrong.isEmpty() ? "none" : wrong.toString(),
                        "none",
                        wrong.isEmpty());
            }
        }
    }

    /** Ends it once, and has the rest done; whether it ended where it was to. */
    private boolean end(FaultWorld world, Moment moment) throws Exception {
        world.begin(1, DAY);
        world.expect(DAY);
        int often = often(moment);
        boolean ended = world.engine(DAY, PIECE, moment.name(), String.valueOf(1 + random.nextInt(often)))
                        .waitFor()
                == PlainEngine.HALTED;
        world.sweepHere(DAY, PIECE);
        return ended;
    }

    /** How often a sweep comes to a moment, at least. */
    private static int often(Moment moment) {
        return switch (moment) {
            case NOTED, NOTED_COMMITTED -> 1;
            case TELLING -> 100;
            case TOLD, TOLD_COMMITTED -> 20;
            default -> POINTS / PIECE;
        };
    }
}
