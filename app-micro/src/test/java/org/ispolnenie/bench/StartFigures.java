package org.ispolnenie.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The second start of {@code bin/run}, beside that of the bare application server. */
final class StartFigures implements Bench.Measured {

    private static final double REACH_SECONDS = 10;
    private static final long REACH_MEGABYTES = 800;
    private static final double REACH_RATIO = 2;

    private final Path scratch;
    private final int times;

    StartFigures(TestBed bed) {
        this.scratch = bed.scratch();
        this.times = bed.size().of(3, 1);
    }

    private record Start(double seconds, long megabytes) {

        static Start of(Application started) throws IOException {
            try (started) {
                return new Start(started.secondsToReady(), Machine.residentMegabytes(started.pid()));
            }
        }

        Start orBetter(Start other) {
            return new Start(Math.min(seconds, other.seconds), Math.min(megabytes, other.megabytes));
        }
    }

    @Override
    public void addTo(Figures figures) throws IOException, InterruptedException {
        Start first = ispolnenie();
        Start second = ispolnenie();
        Start bare = bare();
        for (int i = 1; i < times; i++) {
            second = second.orBetter(ispolnenie());
            bare = bare.orBetter(bare());
        }
        figures.add(
                "second start of bin/run to ready",
                Figures.decimal(second.seconds()) + " s",
                "≤ 10 s, ≤ 2 × bare",
                "bare Payara Micro " + Figures.decimal(bare.seconds()) + " s; "
                        + Figures.times(second.seconds() / bare.seconds()) + "; first start "
                        + Figures.decimal(first.seconds()) + " s",
                second.seconds() <= REACH_SECONDS && second.seconds() <= REACH_RATIO * bare.seconds());
        figures.add(
                "resident memory of the server then",
                second.megabytes() + " MB",
                "≤ 800 MB, ≤ 2 × bare",
                "bare Payara Micro " + bare.megabytes() + " MB; "
                        + Figures.times((double) second.megabytes() / bare.megabytes()),
                second.megabytes() <= REACH_MEGABYTES && second.megabytes() <= REACH_RATIO * bare.megabytes());
    }

    private Start ispolnenie() throws IOException, InterruptedException {
        return Start.of(Application.ispolnenie(scratch.resolve("start"), Map.of()));
    }

    private Start bare() throws IOException, InterruptedException {
        return Start.of(Application.bareServer(scratch));
    }
}
