package org.ispolnenie.micro;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.embedded.DatabaseStartException;

/** {@code bin/run}: from nothing to an application that serves, and back to nothing on Ctrl-C. */
public final class Ispolnenie {

    private static final String FIRST_PASSWORD = "first-administrator.txt";
    private static final String DEMO_PASSWORD = "demo.password";

    private final Settings settings;
    private final Installation installation;
    private final PrintStream console;
    private final Shutdown shutdown;

    private Ispolnenie(Settings settings, Installation installation, PrintStream console, Shutdown shutdown) {
        this.settings = settings;
        this.installation = installation;
        this.console = console;
        this.shutdown = shutdown;
    }

    /**
     * Starts and serves until a signal; with the argument {@code rehearse} only until it could serve, on data of its own
     * that it takes away again: so that the JVM can record the classes of a start (see {@code bin/run}).
     *
     * <p>Ends with 1 and one line on the error stream when the start cannot go on. All settings: {@link StartSetting}.
     */
    public static void main(String[] arguments) {
        Shutdown shutdown = new Shutdown();
        shutdown.onSignals();
        try {
            Installation installation = Installation.ofThisProgram();
            boolean rehearsal = List.of(arguments).contains("rehearse");
            Settings settings = rehearsal
                    ? shutdown.start(() -> new Rehearsal(installation)).settings()
                    : Settings.read(System.getProperties(), System.getenv(), installation.checkout());
            new Ispolnenie(settings, installation, System.out, shutdown).start();
            if (rehearsal) {
                shutdown.end(0);
            }
        } catch (StartException | DatabaseStartException e) {
            shutdown.fail(e);
        }
    }

    private void start() {
        DataDirectory data = shutdown.start(() -> DataDirectory.take(settings.dataDirectory()));
        Endpoint endpoint = new Endpoint(settings.bind(), settings.httpPort());
        endpoint.checkFree(StartSetting.HTTP_PORT);
        Endpoint health = endpoint.health(settings.healthPort());
        Optional<Database> external = settings.externalDatabase();
        external.ifPresent(Database::checkReachable);
        // A database of somebody else, which another node may serve, too, gets no accounts with known names.
        Optional<String> demoPassword = external.isPresent() ? Optional.empty() : Optional.of(demoPassword(data));
        Optional<DatabaseOfRun> embedded = external.isPresent()
                ? Optional.empty()
                : Optional.of(new DatabaseOfRun(installation.mariaDb(data.path()), data, shutdown));
        Database database =
                external.or(() -> embedded.map(DatabaseOfRun::address)).orElseThrow();

        ServerProperties.of(settings, health, database, data, demoPassword).forEach(System::setProperty);
        Path logs = data.resolve("log");
        ServerDirectory directory = new ServerDirectory(data.resolve("payara"));
        ApplicationServer server = shutdown.start(() -> new ApplicationServer(installation, directory, logs));
        server.boot();
        embedded.ifPresent(started -> started.awaitReady(console, shutdown::end));
        server.deploy();
        endpoint.awaitReady(logs);
        embedded.ifPresent(started -> data.write("database.address", database.url()));
        data.write("health.address", "http://" + health.bind() + ":" + health.port());
        ClosedToOthers.allBelow(data.path());
        Path first = data.resolve("attachments").resolve(FIRST_PASSWORD);
        if (Files.exists(first)) {
            console.println("The first administrator signs in with the one-time password in " + first);
        }
        console.println("Ispolnenie ready at " + endpoint.address());
    }

    /** A password that was set is kept like a generated one: the next start without the setting means the same accounts. */
    private String demoPassword(DataDirectory data) {
        Optional<String> given = settings.demoPassword();
        given.ifPresent(password -> data.keepSecret(DEMO_PASSWORD, password));
        boolean generated = data.secret(DEMO_PASSWORD).isEmpty();
        String password = data.secretOrNew(DEMO_PASSWORD, 8);
        if (generated) {
            Path file = data.resolve(DEMO_PASSWORD);
            String people = "admin, controller, chair, executor.mr01 …"
                    + (settings.demo().isPresent() ? ", curator.demo-mr01 …, school.demo-mr01-01 …" : "");
            console.println("Sign in as " + people + " with the password " + password + " (kept in " + file + ")");
        }
        return password;
    }
}
