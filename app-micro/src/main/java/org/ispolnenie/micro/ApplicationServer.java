package org.ispolnenie.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.ispolnenie.micro.door.Door;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro in this JVM, with a configuration of its own: one HTTP listener and one for health, no cluster. The
 * configuration reads the system properties of {@link ServerProperties}, so they are set before the boot.
 */
final class ApplicationServer implements AutoCloseable {

    private final Installation installation;
    private final ServerDirectory directory;
    private final Path logs;
    private @Nullable PayaraMicroBoot server;
    private @Nullable PayaraMicroRuntime runtime;

    /**
     * @param directory what Payara may write to, kept between starts
     * @param logs      where it says what it does
     */
    ApplicationServer(Installation installation, ServerDirectory directory, Path logs) {
        this.installation = installation;
        this.directory = directory;
        this.logs = logs;
    }

    /** Boots the server, with nothing in it yet. */
    void boot() {
        try {
            Path logging = directory.prepare(installation.payara(), logs);
            System.setProperty("java.util.logging.config.file", logging.toString());
            System.setOut(new PrintStream(logs.resolve("output.log").toFile(), StandardCharsets.UTF_8));
            // Payara's own launchers set it for the same purpose: where the modules are listed.
            Path modules = installation.payara().resolve("launch-micro.jar");
            System.setProperty("fish.payara.micro.BootJar", modules.toUri().toString());
            Door.hang();
            server = instance();
            runtime = server.setRootDir(directory.path().toFile())
                    .setNoHazelcast(true)
                    .bootStrap();
        } catch (IOException | BootstrapException | ReflectiveOperationException e) {
            throw new StartException("The application server did not start, see the logs in " + logs, e);
        }
    }

    /** Deploys the application at {@code /} of the booted server. */
    void deploy() {
        PayaraMicroRuntime booted = Objects.requireNonNull(runtime, "booted first");
        if (!booted.deploy("ispolnenie", "/", installation.application().toFile())) {
            throw new StartException("The application could not be deployed, see the logs in " + logs);
        }
        Door.open();
    }

    @Override
    public void close() throws BootstrapException {
        Door.shut();
        if (server != null) {
            server.shutdown();
        }
    }

    /**
     * The server with its modules on the class path. {@code PayaraMicro.getInstance()} would load them a second time
     * through a class loader of its own, out of reach of class data sharing.
     */
    private static PayaraMicroBoot instance() throws ReflectiveOperationException {
        return (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
    }
}
