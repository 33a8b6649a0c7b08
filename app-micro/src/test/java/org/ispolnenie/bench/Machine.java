package org.ispolnenie.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.LongStream;

/** What a run was measured on; without it a figure means little. */
public final class Machine {

    private Machine() {}

    /** One line: processors, JVM, and how busy the machine was. */
    public static String now() {
        return String.format(
                Locale.ROOT,
                "%d processors, Java %s, load average %.1f",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
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
