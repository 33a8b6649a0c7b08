package org.ispolnenie.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.ispolnenie.reading.ProtocolReader;

/**
 * A text of very many items, read in a JVM of its own with little memory. Prints microseconds of a warm reading
 * of few items (median), of the reading of many and of going through the file of the many line by line, then its bytes.
 */
public final class LongReading {

    static final int FEW = 2_000;

    private static final int WARM_UP = 10;
    private static final int MEASURED = 9;

    private LongReading() {}

    /** Takes a directory for the file, and how many items are many. */
    public static void main(String[] arguments) throws IOException {
        ProtocolReader reader = ReadingBenchmark.reader();
        int items = Integer.parseInt(arguments[1]);
        String few = text(FEW);
        long[] nanos = LongStream.range(0, WARM_UP + MEASURED)
                .map(i -> read(reader, few, FEW))
                .skip(WARM_UP)
                .sorted()
                .toArray();
        long many = read(reader, text(items), items);
        Path file = Files.writeString(Path.of(arguments[0]).resolve("long.txt"), text(items));
        System.out.printf(
                "%d %d %d %d%n",
                nanos[MEASURED / 2] / 1000,
                many / 1000,
                Arrays.stream(lineByLine(file)).min().orElseThrow() / 1000,
                Files.size(file));
        Files.delete(file);
    }

    private static long read(ProtocolReader reader, String text, int items) {
        long begin = System.nanoTime();
        int read = reader.read(text, null).items().size();
        long nanos = System.nanoTime() - begin;
        if (read != items) {
            throw new IllegalStateException("read " + read + " of " + items + " items");
        }
        return nanos;
    }

    private static long[] lineByLine(Path file) throws IOException {
        long[] nanos = new long[3];
        for (int i = 0; i < nanos.length; i++) {
            long begin = System.nanoTime();
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                if (lines.lines().mapToLong(String::length).sum() == 0) {
                    throw new IllegalStateException("an empty file");
                }
            }
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }

    /** About a hundred bytes an item. */
    private static String text(int items) {
        StringBuilder text = new StringBuilder("Решения\nсовещания руководителей\n31 октября 2019 года\n\n");
        for (int i = 1; i <= items; i++) {
            text.append(i).append(". Провести анализ.\n");
            text.append("Срок: до %02d.12.2019.\n".formatted(i % 28 + 1));
            text.append("Ответственные: ЛОИРО.\n");
        }
        return text.toString();
    }
}
