package org.ispolnenie.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** {@code bin/bench}: measures the chosen parts, all of them if none is named, and writes the table. */
public final class Bench {

    /** The parts, in the order they are measured. */
    private enum Part {
        READING(bed -> new ReadingFigures()),
        LENGTH(LengthFigures::new),
        START(StartFigures::new),
        APPROVAL(ApprovalFigures::new),
        LIST(ListFigures::new),
        POINT(PointFigures::new),
        BOARD(BoardFigures::new),
        PAGE(PageFigures::new),
        REPORT(ReportFigures::new),
        DATES(DatesFigures::new),
        SWEEP(SweepFigures::new);

        private final Function<TestBed, Measured> work;

        Part(Function<TestBed, Measured> work) {
            this.work = work;
        }
    }

    /** A part of the table. */
    interface Measured {
        void addTo(Figures figures) throws Exception;
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        // Keep-alive connections a client keeps: one for each of its threads.
        System.setProperty("http.maxConnections", "64");
        Figures figures = new Figures();
        try (TestBed bed = new TestBed()) {
            for (Part part : chosen(List.of(arguments))) {
                part.work.apply(bed).addTo(figures);
            }
        }
        String table = Machine.now() + "\n\n" + figures;
        Files.writeString(Files.createDirectories(Installation.TARGET).resolve("bench.md"), table);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
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
