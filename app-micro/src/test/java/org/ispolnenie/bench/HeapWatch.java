package org.ispolnenie.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The used heap of another JVM, four times a second until closed. */
final class HeapWatch implements AutoCloseable {

    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");
    private static final double KILOBYTES_A_MEGABYTE = 1024;

    private final Process jstat;
    private final Thread reader;
    private volatile double most;

    HeapWatch(long pid) throws IOException {
        jstat = new ProcessBuilder("jstat", "-gc", String.valueOf(pid), "250").start();
        reader = new Thread(this::read, "heap of " + pid);
        reader.setDaemon(true);
        reader.start();
    }

    /** What is alive, MB: after a collection asked for. */
    static double live(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("jcmd", String.valueOf(pid), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Process once = new ProcessBuilder("jstat", "-gc", String.valueOf(pid)).start();
        try (BufferedReader lines = once.inputReader(StandardCharsets.UTF_8)) {
            return used(lines.readLine(), lines.readLine());
        }
    }

    private void read() {
        try (BufferedReader lines = jstat.inputReader(StandardCharsets.UTF_8)) {
            String names = lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                most = Math.max(most, used(names, line));
            }
        } catch (IOException closed) {
            // enough seen
        }
    }

    private static double used(String names, String values) {
        List<String> columns = Arrays.asList(names.strip().split("\\s+"));
        String[] row = values.strip().split("\\s+");
        return USED.stream()
                        .mapToDouble(name -> Double.parseDouble(row[columns.indexOf(name)].replace(',', '.')))
                        .sum()
                / KILOBYTES_A_MEGABYTE;
    }

    /** The most that was used at a time, garbage included, MB. */
    double most() {
        return most;
    }

    @Override
    public void close() {
        jstat.destroy();
    }
}
