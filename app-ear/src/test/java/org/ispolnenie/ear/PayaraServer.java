package org.ispolnenie.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh domain of Payara Server on free ports, prepared as {@code docs/admin.md} tells an administrator to: schema,
 * account and rights by its statements, the driver added, the delivered asadmin file run, the first administrator named,
 * the server closed. Afterwards what was made is removed by the guide, too, and nothing runs or listens.
 */
final class PayaraServer implements BeforeAllCallback, AfterAllCallback {

    /** That every person of this server has chosen. */
    static final String PASSWORD = "ear-Passw0rd-2019";

    /** The first administrator's one-time password. */
    static final String FIRST_PASSWORD = "first-Passw0rd-2019";

    private static final String DATABASE_PASSWORD =
            "database-" + ProcessHandle.current().pid();
    private static final String SCHEMA = "committee";

    private static final String DOMAIN = "ispolnenie";
    private static final int PORTS_OF_A_DOMAIN = 100;
    private static final int ADMIN = 48;
    private static final int HTTP = 80;
    private static final int HEALTH = 82;

    private final Path target = Path.of(System.getProperty("target"));
    private final Path payara = Path.of(System.getProperty("payara"));
    private final Path domains =
            target.resolve("domains-" + ProcessHandle.current().pid());
    private final int portBase = freePortBase();
    private @Nullable MariaDbServer database;

    /** Where the server answers for itself: health, metrics. */
    static String server() {
        return "http://localhost:" + System.getProperty("payara.http.port");
    }

    /** Where the application answers. */
    static String address() {
        return server() + "/ispolnenie";
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        MariaDbServer mariaDb = databaseByTheGuide();
        database = mariaDb;
        asadmin(
                "create-domain",
                "--nopassword=true",
                "--portbase",
                String.valueOf(portBase),
                "--domaindir",
                domains.toString(),
                DOMAIN);
        asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
        asadmin("add-library", System.getProperty("driver"));
        for (String command : Guide.commands("Closing the server")) {
            if (command.startsWith("set") && !command.contains("http-listener-1.enabled")) {
                asadmin(command.split(" "));
            }
        }
        asadmin("restart-domain", "--domaindir", domains.toString(), DOMAIN);
        asadmin("multimode", "--file", resources(mariaDb).toString());
        asadmin("create-system-properties", "ispolnenie.admin.login=admin:ispolnenie.admin.password=" + FIRST_PASSWORD);
        System.setProperty("payara.admin.port", String.valueOf(portBase + ADMIN));
        System.setProperty("payara.http.port", String.valueOf(portBase + HTTP));
        System.setProperty("payara.health.port", String.valueOf(portBase + HEALTH));
    }

    /** Schema, account and rights as the guide says: the database's own start does what its administrator would. */
    private MariaDbServer databaseByTheGuide() throws IOException, InterruptedException {
        MariaDbHome home = MariaDbHome.unpackedIn(target);
        Path directory = domains.resolve("database");
        String ofTheServer = UUID.randomUUID().toString();
        MariaDbServer.start(home, directory, ofTheServer, Durability.EVERY_COMMIT)
                .close();
        List<String> statements = new ArrayList<>(List.of("FLUSH PRIVILEGES"));
        statements.addAll(Guide.statements(
                "Database",
                Map.of(
                        "DATABASE ispolnenie ", "DATABASE " + SCHEMA + " ",
                        "ON ispolnenie.*", "ON " + SCHEMA + ".*",
                        "'ispolnenie'@'app-host'", "'" + SCHEMA + "'@'127.0.0.1'",
                        "'…'", "'" + DATABASE_PASSWORD + "'")));
        Path sql = Files.writeString(
                domains.resolve("guide.sql"),
                statements.stream()
                        .map(statement -> statement.replaceAll("\\s+", " ") + ";\n")
                        .collect(Collectors.joining()));
        Path output = domains.resolve("guide.log");
        List<String> bootstrap = new ArrayList<>(List.of(
                home.directory().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--bootstrap",
                "--basedir=" + home.directory(),
                "--datadir=" + directory.resolve("database"),
                "--tmpdir=" + directory.resolve("tmp")));
        if (System.getProperty("user.name").equals("root")) {
            bootstrap.add("--user=root");
        }
        int ended = new ProcessBuilder(bootstrap)
                .redirectInput(sql.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(ended).as(Files.readString(output)).isZero();
        return MariaDbServer.start(home, directory, ofTheServer, Durability.EVERY_COMMIT);
    }

    /** The delivered command file with the address and the password of this database put in. */
    private Path resources(MariaDbServer mariaDb) throws IOException {
        String here = mariaDb.jdbcUrl(SCHEMA).replace(":", "\\:");
        String delivered = Files.readString(Path.of(System.getProperty("asadmin.file")));
        String commands = delivered
                .replace("jdbc\\:mariadb\\://localhost\\:3306/ispolnenie", here)
                .replace("--listenerport 8081", "--listenerport " + (portBase + HEALTH))
                .replace("user=ispolnenie", "user=" + SCHEMA)
                .replace("CHANGE_ME", DATABASE_PASSWORD);
        assertThat(commands).isNotEqualTo(delivered).contains(here);
        return Files.writeString(domains.resolve("resources.asadmin"), commands);
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        // The unpacked scripts are not executable; the shell runs them all the same.
        List<String> command = new ArrayList<>(
                List.of("sh", payara.resolve("bin/asadmin").toString(), "--port", String.valueOf(portBase + ADMIN)));
        Collections.addAll(command, arguments);
        Path output = Files.createTempFile(target, "asadmin", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", arguments) + ": " + Files.readString(output));
        }
        Files.delete(output);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException, InterruptedException {
        remove();
        asadmin("stop-domain", "--domaindir", domains.toString(), DOMAIN);
        if (database != null) {
            database.close();
        }
        assertThat(listening()).as("ports that are still listened on").isEmpty();
        assertThat(ProcessHandle.allProcesses().filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(domains.toString()))
                        .isPresent()))
                .as("processes of the domain that still run")
                .isEmpty();
    }

    /** By the guide; the test itself has undeployed the application, as it has deployed it. */
    private void remove() throws IOException, InterruptedException {
        List<String> commands = Guide.commands("Removing it");
        assertThat(commands).startsWith("undeploy ispolnenie").hasSize(7);
        for (String command : commands.subList(1, commands.size())) {
            asadmin(command.split(" "));
        }
        String left = Files.readString(domains.resolve(DOMAIN).resolve("config/domain.xml"));
        assertThat(left)
                .as("what the server still knows")
                .doesNotContain("IspolnenieDatabase", "jdbc/ispolnenie", "mail/ispolnenie")
                .doesNotContain("health-listener", "health-protocol", "health-thread-pool");
    }

    private List<Integer> listening() {
        return IntStream.range(portBase, portBase + PORTS_OF_A_DOMAIN)
                .filter(port -> !isFree(port))
                .boxed()
                .toList();
    }

    private static int freePortBase() {
        return IntStream.iterate(21_000, base -> base < 60_000, base -> base + PORTS_OF_A_DOMAIN)
                .filter(base -> IntStream.range(base, base + PORTS_OF_A_DOMAIN).allMatch(PayaraServer::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
