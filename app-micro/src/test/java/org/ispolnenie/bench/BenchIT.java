package org.ispolnenie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The short way of {@code bin/bench}: whatever it measures can still be measured; the figures are not looked at. */
@Execution(ExecutionMode.CONCURRENT)
class BenchIT {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyPartIsMeasuredToItsEndInOneProcess() throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".out");

        int status = bench(output, Map.of());

        String table = Files.readString(output);
        assertThat(status).as(table).isZero();
        assertThat(table)
                .contains("Commit ", " processors (", "load average")
                .contains("read the founding document", "second start of bin/run", "approve the founding protocol")
                .contains("REST list of a body", "one control point", "board of one protocol", "the register as a page")
                .contains("workbook of", "consolidated view")
                .contains("a report with a file", "overdue by body", "sweep over", "heap alive", "with nothing due")
                .contains("sweeps looked at")
                .contains("roll-up of 330 schools", "matrix of 18 municipalities")
                .doesNotContain("failed");
    }

    @Test
    void aPartThatCannotBeMeasuredSaysSoAndTheOthersGoOn() throws IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".out");

        int status = bench(output, Map.of("BENCH_READING_ROUNDS", "none"), "reading", "length");

        assertThat(status).isOne();
        assertThat(Files.readString(output))
                .contains("| reading | **failed**", "| time an item at")
                .doesNotContain("| length | **failed**");
    }

    private static int bench(Path output, Map<String, String> settings, String... parts)
            throws IOException, InterruptedException {
        ProcessBuilder bench =
                new ProcessBuilder("java", "-cp", System.getProperty("java.class.path"), Bench.class.getName());
        bench.command().addAll(List.of(parts));
        bench.environment().put("BENCH_SIZE", "small");
        bench.environment().putAll(settings);
        return bench.directory(CHECKOUT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
    }
}
