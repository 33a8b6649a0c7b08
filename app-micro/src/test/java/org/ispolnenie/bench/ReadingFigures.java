package org.ispolnenie.bench;

import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The founding document, read warm by one thread. */
final class ReadingFigures implements Bench.Measured {

    private static final double REACH_MS = 5;

    private final Size size;

    ReadingFigures(TestBed bed) {
        size = bed.size();
    }

    @Override
    public void addTo(Figures figures) throws RunnerException {
        double ms = new Runner(new OptionsBuilder()
                        .warmupIterations(size.of(3, 1))
                        .measurementIterations(Size.setting("BENCH_READING_ROUNDS", size.of(5, 1)))
                        .include(ReadingBenchmark.class.getSimpleName())
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .resultFormat(ResultFormatType.JSON)
                        .result(Checkout.TARGET.resolve("bench-reading.json").toString())
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
        figures.add("read the founding document", Figures.ms(ms), "≤ 5 ms", "–", ms <= REACH_MS);
    }
}
