package org.ispolnenie.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.LongStream;

/** What a run was measured on; without it a figure means little. */
public final class Machine {

    private Machine() {}

    /** Commit, processors, memory and JVM. */
    public static String itself() {
        return String.format(
                Locale.ROOT,
                "Commit %s; %d processors (%s), %d GB, %s %s, Java %s",
                commit(),
                Runtime.getRuntime().availableProcessors(),
                valueIn(Path.of("/proc/cpuinfo"), "model name"),
                Long.parseLong("0"
                                + valueIn(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", ""))
                        >> 20,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version());
    }

    /** When, and how busy the machine is. */
    public static String now() {
        return String.format(
                Locale.ROOT,
                "%s, load average %.1f",
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The commit of the checkout, and whether something in it differs. */
    private static String commit() {
        return output("git", "describe", "--always", "--dirty=, changed", "--exclude=*");
    }

    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Checkout.CHECKOUT.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return said.isEmpty() ? "unknown" : said;
        } catch (IOException notThere) {
            return "unknown";
        }
    }

    private static String valueIn(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0");
        } catch (IOException notLinux) {
            return "0";
        }
    }

    /** Processor seconds the processes have had; how busy the machine is besides does not show in it. */
    static double processorSeconds(long... pids) {
        return LongStream.of(pids)
                        .mapToObj(pid -> ProcessHandle.of(pid).orElseThrow().info())
                        .mapToLong(info ->
                                info.totalCpuDuration().orElse(Duration.ZERO).toMillis())
                        .sum()
                / 1e3;
    }

    /** Resident memory of a process, MB. */
    static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
