package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot go on says why in one line and ends with 1. */
class RefusedStartIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    @TempDir
    private Path data;

    @Test
    void aDataDirectoryInUseIsNamed() {
        Run second = Run.start(APPLICATION.run().data(), Run.freePort(), Map.of());

        assertThat(refusal(second))
                .contains(APPLICATION.run().data().toString())
                .contains("in use by another run");
    }

    @Test
    void aTakenPortIsNamed() {
        Run second = Run.start(data, APPLICATION.run().port(), Map.of());

        assertThat(refusal(second)).contains("port " + APPLICATION.run().port()).contains("ISPOLNENIE_HTTP_PORT");
        assertThat(second.databases()).isEmpty();
    }

    @Test
    void aClockThatIsNoTimeIsNamed() {
        Run run = Run.start(data, Run.freePort(), Map.of("ISPOLNENIE_CLOCK", "yesterday"));

        assertThat(refusal(run)).contains("ISPOLNENIE_CLOCK is «yesterday»");
    }

    @Test
    void anExternalDatabaseThatIsNotThereIsNamed() {
        String nobody = "jdbc:mariadb://127.0.0.1:" + Run.freePort() + "/ispolnenie";
        Run run = Run.start(
                data,
                Run.freePort(),
                Map.of(
                        "ISPOLNENIE_DB_URL", nobody,
                        "ISPOLNENIE_DB_USER", "ispolnenie",
                        "ISPOLNENIE_DB_PASSWORD", "secret"));

        assertThat(refusal(run))
                .contains("Cannot reach the database at " + nobody)
                .doesNotContain("secret");
    }

    private static String refusal(Run run) {
        try (run) {
            assertThat(run.exitStatus()).isEqualTo(1);
            assertThat(run.output().lines()).hasSize(1);
            return run.output();
        }
    }
}
