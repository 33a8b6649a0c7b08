package org.ispolnenie.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Whether time and memory of a reading stay in proportion to its text. */
final class LengthFigures implements Bench.Measured {

    private static final double REACH_SECONDS = 20;
    private static final double REACH_GROWTH = 1.5;

    private final Path scratch;
    private final int items;

    LengthFigures(TestBed bed) {
        this.scratch = bed.scratch();
        this.items = bed.size().of(200_000, 4_000);
    }

    @Override
    public void addTo(Figures figures) throws IOException {
        String[] numbers = inSmallJvm().strip().split(" ", -1);
        double few = Long.parseLong(numbers[0]) / 1e3;
        double many = Long.parseLong(numbers[1]) / 1e3;
        double lines = Long.parseLong(numbers[2]) / 1e3;
        double megabytes = Long.parseLong(numbers[3]) / 1e6;
        double growth = many / items / (few / LongReading.FEW);
        figures.add(
                "read %s items (%.1f MB) in a heap of 512 MB".formatted(Size.number(items), megabytes),
                Figures.decimal(many / 1e3) + " s",
                "≤ 20 s",
                "line by line " + Figures.ms(lines) + ", " + Figures.times(many / lines),
                many <= REACH_SECONDS * 1e3);
        figures.add(
                "time an item at " + Size.number(items),
                Figures.decimal(many * 1e3 / items) + " µs",
                "≤ 1.5 × that at 2,000",
                "at 2,000 " + Figures.decimal(few * 1e3 / LongReading.FEW) + " µs, " + Figures.times(growth),
                growth <= REACH_GROWTH);
    }

    private String inSmallJvm() throws IOException {
        Process jvm = new ProcessBuilder(
                        "java",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongReading.class.getName(),
                        scratch.toString(),
                        String.valueOf(items))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
