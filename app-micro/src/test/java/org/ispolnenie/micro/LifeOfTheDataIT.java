package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there at the next start, however the last one ended; and nothing else runs on. */
class LifeOfTheDataIT {

    private static final String PROTOCOL =
            """
            ПРОТОКОЛ
            совещания от 31.10.2019
            РЕШИЛИ:
            1. Представить план подготовки к аттестации.
            Срок: до 20.12.2019.
            Ответственный: руководители органов управления образованием.
            """;

    @TempDir
    private Path data;

    @Test
    void aProtocolOutlivesAStopAndAKill() {
        String protocol;
        try (Run run = Run.ready(data, Map.of())) {
            assertThat(run.databases()).hasSize(1);
            protocol = importProtocol(run);
            assertThat(run.stopGroup()).isZero();
            assertThat(run.output()).doesNotContain("\tat ");
            assertThat(run.databases()).isEmpty();
        }
        List<ProcessHandle> orphans;
        try (Run run = Run.ready(data, Map.of())) {
            assertThat(read(run, protocol)).isEqualTo(200);
            run.kill();
            orphans = run.databases();
            assertThat(orphans).hasSize(1);

            try (Run next = Run.ready(data, Map.of())) {
                assertThat(read(next, protocol)).isEqualTo(200);
                assertThat(orphans).noneMatch(ProcessHandle::isAlive);
                assertThat(next.databases()).hasSize(1);
            }
            assertThat(run.databases()).isEmpty();
        }
    }

    @Test
    void anExternalDatabaseTakesThePlaceOfTheEmbeddedOne() {
        Path elsewhere = data.resolve("elsewhere");
        String password = "external-2019";
        try (MariaDbServer server = MariaDbServer.start(
                        MariaDbHome.unpackedIn(Path.of("target/ispolnenie")),
                        elsewhere,
                        password,
                        Durability.WHILE_THE_MACHINE_LIVES);
                Run run = Run.ready(
                        data,
                        Map.of(
                                "ISPOLNENIE_DB_URL",
                                server.jdbcUrl(),
                                "ISPOLNENIE_DB_USER",
                                MariaDbServer.NAME,
                                "ISPOLNENIE_DB_PASSWORD",
                                password))) {
            assertThat(read(run, importProtocol(run))).isEqualTo(200);
            assertThat(Files.exists(data.resolve("database"))).isFalse();
            assertThat(run.stopGroup()).isZero();
            assertThat(ProcessHandle.of(server.pid())).isPresent();
        }
    }

    private static String importProtocol(Run run) {
        HttpResponse<String> answer = new Rest(run.address())
                .post("/protocols", "text/plain; charset=utf-8", PROTOCOL.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    private static int read(Run run, String protocol) {
        return new Rest(run.address()).get("/protocols/" + protocol).statusCode();
    }
}
