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
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh domain of Payara Server on free ports, prepared as an administrator prepares it: the driver added, the
 * delivered asadmin file run against a MariaDB of its own. Afterwards it sees to it that nothing runs or listens.
 */
final class PayaraServer implements BeforeAllCallback, AfterAllCallback {

    static final String PASSWORD = "ear-Passw0rd-2019";

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
        String password = "database-" + ProcessHandle.current().pid();
        MariaDbServer mariaDb = MariaDbServer.start(
                MariaDbHome.unpackedIn(target), domains.resolve("database"), password, Durability.EVERY_COMMIT);
        database = mariaDb;
        asadmin(
                "create-domain",
                "--nopassword=true",
                "--portbase",
                String.valueOf(portBase),
                "--domaindir",
                domains.toString(),
                DOMAIN);
        Path driver = Path.of(System.getProperty("driver"));
        Files.copy(driver, domains.resolve(DOMAIN).resolve("lib").resolve(driver.getFileName()));
        asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
        asadmin("multimode", "--file", resources(mariaDb, password).toString());
        asadmin(
                "create-system-properties",
                "ispolnenie.embedded=true:ispolnenie.demo.password=" + PASSWORD
                        + ":ispolnenie.clock=2019-11-01T09\\:00");
        System.setProperty("payara.admin.port", String.valueOf(portBase + ADMIN));
        System.setProperty("payara.http.port", String.valueOf(portBase + HTTP));
        System.setProperty("payara.health.port", String.valueOf(portBase + HEALTH));
    }

    /** The delivered command file with the address and the password of this database put in. */
    private Path resources(MariaDbServer mariaDb, String password) throws IOException {
        String here = mariaDb.jdbcUrl().replace(":", "\\:");
        String delivered = Files.readString(Path.of(System.getProperty("asadmin.file")));
        String commands = delivered
                .replace("jdbc\\:mariadb\\://localhost\\:3306/ispolnenie", here)
                .replace("--listenerport 8081", "--listenerport " + (portBase + HEALTH))
                .replace("CHANGE_ME", password);
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
