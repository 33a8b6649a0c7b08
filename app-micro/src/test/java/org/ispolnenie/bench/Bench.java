package org.ispolnenie.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * {@code bin/bench}: measures the chosen parts, all of them if none is named, and writes the table. A part that fails is a
 * line that says so; the others go on.
 */
public final class Bench {

    /** The parts, in the order they are measured. */
    private enum Part {
        READING(ReadingFigures::new),
        LENGTH(LengthFigures::new),
        START(StartFigures::new),
        APPROVAL(ApprovalFigures::new),
        LIST(ListFigures::new),
        POINT(PointFigures::new),
        BOARD(BoardFigures::new),
        PAGE(PageFigures::new),
        REPORT(ReportFigures::new),
        WORKBOOK(WorkbookFigures::new),
        DATES(DatesFigures::new),
        SWEEP(SweepFigures::new),
        // Of another database: these come last.
        ROLLUP(RollupFigures::new),
        MATRIX(MatrixFigures::new);

        private final Function<TestBed, Measured> work;

        Part(Function<TestBed, Measured> work) {
            this.work = work;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of the table. */
    interface Measured {
        void addTo(Figures figures) throws Exception;
    }

    private final Figures figures = new Figures();
    private final StringJoiner took = new StringJoiner(", ");
    private final String begin = Machine.now();

    private final Size size;

    private Bench(Size size) {
        this.size = size;
    }

    /** Ends with 1 if a part could not be measured; a figure that is not what it should be is still one. */
    public static void main(String[] arguments) throws Exception {
        // Keep-alive connections a client keeps: one for each of its threads.
        System.setProperty("http.maxConnections", "64");
        Bench bench = new Bench(Size.chosen());
        try (TestBed bed = new TestBed(bench.size)) {
            for (Part part : chosen(List.of(arguments))) {
                bench.measure(part, bed);
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(bench);
        System.exit(bench.figures.isWhole() ? 0 : 1);
    }

    private void measure(Part part, TestBed bed) throws IOException {
        long start = System.nanoTime();
        try {
            bed.awaitEngine();
            part.work.apply(bed).addTo(figures);
        } catch (Exception | LinkageError failure) {
            figures.failed(part.words(), failure);
            bed.renew();
        }
        figures.meanwhile(bed.engineMeanwhile());
        took.add(
                part.words() + " " + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
        write();
    }

    /** After every part: whoever ends it early has what there is. */
    private void write() throws IOException {
        Path table = Files.createDirectories(Checkout.TARGET).resolve("bench.md");
        Files.writeString(table, toString());
    }

    @Override
    public String toString() {
        return "%s%n%sAt the begin: %s; at the end: %s%nTook %s%n%n%s"
                .formatted(
                        Machine.itself(),
                        size == Size.FULL ? "" : "A trial at a small size: the figures mean nothing%n".formatted(),
                        begin,
                        Machine.now(),
                        took,
                        figures);
    }

    private static Set<Part> chosen(List<String> names) {
        if (names.isEmpty()) {
            return EnumSet.allOf(Part.class);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : names) {
            parts.add(Arrays.stream(Part.values())
                    .filter(part -> part.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no part «" + name + "»; there are "
                            + Arrays.toString(Part.values()).toLowerCase(Locale.ROOT))));
        }
        return parts;
    }
}
