package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What was acknowledged is there at the next start, however the last one ended; and nothing else runs on. */
@Execution(ExecutionMode.CONCURRENT)
class LifeOfTheDataIT {

    /** Started first: the first start of a build rehearses, and only one may. */
    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String PROTOCOL =
            """
            ПРОТОКОЛ
            совещания от 31.10.2019
            РЕШИЛИ:
            1. Представить план подготовки к аттестации.
            Срок: до 20.12.2019.
            Ответственный: руководители органов управления образованием.
            """;

    /** An empty setting is not set: the first start makes a password up and keeps it. */
    private static final Map<String, String> NO_PASSWORD = Map.of("ISPOLNENIE_DEMO_PASSWORD", "");

    private static final Map<String, String> MADE_UP_REGION =
            Map.of("ISPOLNENIE_DEMO_PASSWORD", "", "ISPOLNENIE_DEMO", "region");

    private static final String EXTERNAL_PASSWORD = "external-2019";

    @TempDir
    private Path data;

    @Test
    void aProtocolOutlivesAStopAndAKillAndAMadeUpRegionIsLoadedOnce() {
        String password;
        String protocol;
        try (Run run = Run.ready(data, NO_PASSWORD)) {
            assertThat(run.output().lines()).hasSize(2);
            password = printedPassword(run);
            assertThat(run.databases()).hasSize(1);
            protocol = importProtocol(run, password);
            assertThat(run.stopGroup()).isZero();
            assertThat(run.output().lines()).hasSize(2);
            assertThat(run.databases()).isEmpty();
        }
        List<ProcessHandle> orphans;
        try (Run run = Run.ready(data, MADE_UP_REGION)) {
            assertThat(run.output()).isEqualTo("Ispolnenie ready at " + run.address() + "/\n");
            assertThat(read(run, password, protocol)).isEqualTo(200);
            assertThat(schools(run, password)).hasSize(330);
            workOfTheMadeUpRegionIsThere(run, password);
            long measures = measures(run, password);
            run.kill();
            orphans = run.databases();
            assertThat(orphans).hasSize(1);

            try (Run next = Run.ready(data, MADE_UP_REGION)) {
                assertThat(read(next, password, protocol)).isEqualTo(200);
                assertThat(schools(next, password))
                        .hasSize(330)
                        .allMatch(code -> code.startsWith("DEMO-MR") || code.startsWith("DEMO-GO"));
                assertThat(measures(next, password)).isEqualTo(measures);
                assertThat(orphans).noneMatch(ProcessHandle::isAlive);
                assertThat(next.databases()).hasSize(1);
            }
            assertThat(run.databases()).isEmpty();
        }
    }

    @Test
    void anExternalDatabaseTakesThePlaceOfTheEmbeddedOneAndHasNoStartAccounts() throws IOException {
        try (MariaDbServer server = external();
                Run run = Run.ready(data, settingsFor(server))) {
            assertThat(Files.exists(data.resolve("database"))).isFalse();
            Path file = data.resolve("attachments/first-administrator.txt");
            assertThat(run.output()).contains(file.toString());
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            List<String> first = Files.readAllLines(file);
            Rest admin = Rest.of(run.address(), first.get(0), first.get(1));
            admin.as("controller").saying(Run.PASSWORD).get("/me").refused(401);
            admin.get("/me").refused(403);
            admin.post("/me/password", change(first.get(1), "первый в этом доме"))
                    .expect(204);
            assertThat(file).doesNotExist();
            String oneTime = admin.saying("первый в этом доме")
                    .post(
                            "/people",
                            "{\"login\":\"controller\",\"displayName\":\"Контролёр\",\"organization\":\"KOIPO\","
                                    + "\"roles\":[\"CONTROLLER\"]}")
                    .expect(201)
                    .text("/oneTimePassword");
            String chosen = "контроль четырёх морей";
            admin.as("controller")
                    .saying(oneTime)
                    .post("/me/password", change(oneTime, chosen))
                    .expect(204);
            assertThat(read(run, chosen, importProtocol(run, chosen))).isEqualTo(200);
            assertThat(run.stopGroup()).isZero();
            assertThat(ProcessHandle.of(server.pid())).isPresent();
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedAndLeftAsItIs() throws SQLException {
        try (MariaDbServer server = external()) {
            try (Connection connection =
                            DriverManager.getConnection(server.jdbcUrl(), MariaDbServer.NAME, EXTERNAL_PASSWORD);
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        """
                        create table flyway_schema_history (
                          installed_rank int not null primary key, version varchar(50), description varchar(200) not null,
                          type varchar(20) not null, script varchar(1000) not null, checksum int,
                          installed_by varchar(100) not null, installed_on timestamp not null default current_timestamp,
                          execution_time int not null, success boolean not null)
                        """);
                statement.execute(
                        """
                        insert into flyway_schema_history
                          (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        values (1, '900', 'of tomorrow', 'SQL', 'V900__of_tomorrow.sql', 'test', 1, true)
                        """);
                try (Run run = Run.start(data, Run.freePort(), settingsFor(server))) {
                    // the first start of a build rehearses
                    Awaited.within(Duration.ofMinutes(5), () -> run.output()
                            .contains("The database belongs to a newer version of Ispolnenie"));
                    assertThat(run.exitStatus()).isEqualTo(1);
                    assertThat(run.output()).contains("version 900");
                }
                try (ResultSet tables = statement.executeQuery("show tables")) {
                    assertThat(tables.next()).isTrue();
                    assertThat(tables.next()).as("a second table").isFalse();
                }
            }
        }
    }

    @Test
    void aKilledDatabaseComesBackByItselfAndMeanwhileEveryAnswerIsQuickAndClear() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Run run = Run.ready(data, Map.of())) {
            String protocol = importProtocol(run, Run.PASSWORD);
            List<CompletableFuture<Integer>> writers = writersOf(run);
            ProcessHandle killed = run.databases().get(0);
            // as long as its directory is not there it cannot come back
            Path elsewhere = Files.move(data.resolve("database"), data.resolve("elsewhere"));
            killed.destroyForcibly();
            Awaited.within(Duration.ofSeconds(60), () -> run.output().contains("is being started again"));
            assertThat(writers).allSatisfy(last -> assertThat(last.join()).isEqualTo(503));

            long begun = System.nanoTime();
            assertThat(answer(run, "/health/ready").statusCode()).isEqualTo(503);
            assertThat(answer(run, "/health/live").statusCode()).isEqualTo(200);
            answer(run, "/metrics");
            HttpResponse<String> program = answer(run, "/api/v1/me");
            HttpResponse<String> page = answer(run, "/assignment/list.xhtml");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
            assertThat(List.of(program, page)).allSatisfy(later -> {
                assertThat(later.statusCode()).isEqualTo(503);
                assertThat(later.headers().firstValue("Retry-After")).isPresent();
            });
            assertThat(program.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
            assertThat(page.body())
                    .contains("Временно недоступно", "Открыть снова", "http-equiv=\"refresh\" content=\"10\"")
                    .doesNotContain("Unavailable");

            Files.move(elsewhere, data.resolve("database"));
            Awaited.within(Duration.ofSeconds(60), () -> run.output().contains("The embedded database is back"));
            Awaited.within(Duration.ofSeconds(60), () -> read(run, Run.PASSWORD, protocol) == 200);
            assertThat(run.output().lines()).as("a line for each state").hasSizeLessThanOrEqualTo(5);
            assertThat(run.databases()).hasSize(1).noneMatch(killed::equals);
            assertThat(run.stopGroup()).isZero();
        }
        assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(data.resolve("log/mariadb.log")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    /** A database server somebody else has started. */
    private MariaDbServer external() {
        return MariaDbServer.start(
                MariaDbHome.unpackedIn(Path.of("target/ispolnenie")),
                data.resolve("elsewhere"),
                EXTERNAL_PASSWORD,
                Durability.WHILE_THE_MACHINE_LIVES);
    }

    private static String change(String current, String next) {
        return "{\"current\":\"" + current + "\",\"next\":\"" + next + "\"}";
    }

    private static Map<String, String> settingsFor(MariaDbServer server) {
        return Map.of(
                "ISPOLNENIE_DB_URL",
                server.jdbcUrl(),
                "ISPOLNENIE_DB_USER",
                MariaDbServer.NAME,
                "ISPOLNENIE_DB_PASSWORD",
                EXTERNAL_PASSWORD);
    }

    private static HttpResponse<String> answer(Run run, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(run.address() + path))
                                    .build(),
                            BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String importProtocol(Run run, String password) {
        return Rest.of(run.address(), "controller", password)
                .post("/protocols", "text/plain; charset=utf-8", PROTOCOL.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("/id");
    }

    /** Five people who write all the time, so that the end finds them in the middle: the first answer that is no success. */
    private static List<CompletableFuture<Integer>> writersOf(Run run) {
        CountDownLatch allWrite = new CountDownLatch(5);
        List<CompletableFuture<Integer>> writers = IntStream.range(0, 5)
                .mapToObj(writer -> CompletableFuture.supplyAsync(
                        () -> write(run, writer, allWrite), task -> new Thread(task).start()))
                .toList();
        Awaited.within(Duration.ofSeconds(60), () -> allWrite.getCount() == 0);
        return writers;
    }

    private static int write(Run run, int writer, CountDownLatch allWrite) {
        Rest controller = Rest.of(run.address(), "controller", Run.PASSWORD);
        for (int number = 0; ; number++) {
            byte[] text = (PROTOCOL + "Документ " + writer + "-" + number).getBytes(StandardCharsets.UTF_8);
            int status = controller
                    .post("/protocols", "text/plain; charset=utf-8", text)
                    .status();
            if (status != 201) {
                return status;
            }
            if (number == 0) {
                allWrite.countDown();
            }
        }
    }

    private static int read(Run run, String password, String protocol) {
        return Rest.of(run.address(), "controller", password)
                .get("/protocols/" + protocol)
                .status();
    }

    /** Everybody who may sign in there finds work of their own, and the rules hold that services ask for. */
    private static void workOfTheMadeUpRegionIsThere(Run run, String password) {
        Rest controller = Rest.of(run.address(), "controller", password);
        Rest team = controller.as("school.demo-mr05-01");
        Rest curator = controller.as("curator.demo-mr05");
        long included = 0;
        for (String project : List.of("LOW_RESULTS", "HIGH_RESULTS")) {
            String address = "/support-projects/" + project;
            RestAnswer all = controller.get(address + "/rollup?by=municipality").expect(200);
            included += all.number("/all/schools/included");
            assertThat(all.number("/all/schools/withCurator")).isPositive();
            assertThat(all.number("/all/schools/roadmapLate")).isPositive();
            assertThat(all.number("/all/measures/overdue")).isPositive();
            assertThat(curator.get(address + "/schools").expect(200).items())
                    .isNotEmpty()
                    .allMatch(line ->
                            line.getJsonObject("municipality").getString("code").equals("MR05"));
        }
        assertThat(included).isEqualTo(330);
        assertThat(team.get("/support-projects/LOW_RESULTS/schools").expect(200).items())
                .extracting(line -> line.getJsonObject("school").getString("code"))
                .containsExactly("DEMO-MR05-01");
        RestAnswer matrix = controller.get("/quality-matrix?year=2020").expect(200);
        assertThat(matrix.each("/directions")).hasSize(8);
        assertThat(controller.get("/quality-matrix?year=2021").expect(200).each("/directions"))
                .hasSize(8);
    }

    /** How many measures are planned in roadmaps, and how many sets there are. */
    private static long measures(Run run, String password) {
        Rest controller = Rest.of(run.address(), "controller", password);
        return controller
                        .get("/support-projects/LOW_RESULTS/rollup?by=municipality")
                        .expect(200)
                        .number("/all/measures/planned")
                + controller
                        .get("/quality-submissions?year=2020")
                        .expect(200)
                        .items()
                        .size();
    }

    private static List<String> schools(Run run, String password) {
        return Rest.of(run.address(), "controller", password)
                .get("/organizations?kind=SCHOOL&limit=500")
                .expect(200)
                .each("/items")
                .map(school -> school.getString("code"))
                .toList();
    }

    /** The password the very first start made up and printed. */
    private static String printedPassword(Run run) {
        Matcher line = Pattern.compile("^Sign in as .* with the password (\\S+) \\(kept in .*\\)$", Pattern.MULTILINE)
                .matcher(run.output());
        assertThat(line.find()).as(run.output()).isTrue();
        return line.group(1);
    }
}
