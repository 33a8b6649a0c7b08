package org.ispolnenie.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ispolnenie.micro.door.Door;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro in this JVM, with a configuration of its own: one HTTP listener, no cluster, no second port. The
 * configuration reads the system properties of {@link ServerProperties}, so they are set before the boot.
 */
final class ApplicationServer implements AutoCloseable {

    private final Installation installation;
    private final ServerDirectory directory;
    private final Path logs;
    private @Nullable PayaraMicroBoot server;

    /**
     * @param directory what Payara may write to, kept between starts
     * @param logs      where it says what it does
     */
    ApplicationServer(Installation installation, ServerDirectory directory, Path logs) {
        this.installation = installation;
        this.directory = directory;
        this.logs = logs;
    }

    /** Boots the server and deploys the application at {@code /}. */
    void serve() {
        try {
            Path logging = directory.prepare(installation.payara(), logs);
            System.setProperty("java.util.logging.config.file", logging.toString());
            System.setOut(new PrintStream(logs.resolve("output.log").toFile(), StandardCharsets.UTF_8));
            // Payara's own launchers set it for the same purpose: where the modules are listed.
            Path modules = installation.payara().resolve("launch-micro.jar");
            System.setProperty("fish.payara.micro.BootJar", modules.toUri().toString());
            Door.hang();
            PayaraMicroBoot boot = instance();
            server = boot;
            PayaraMicroRuntime runtime = boot.setRootDir(directory.path().toFile())
                    .setNoHazelcast(true)
                    .bootStrap();
            if (!runtime.deploy("ispolnenie", "/", installation.application().toFile())) {
                throw new StartException("The application could not be deployed, see the logs in " + logs);
            }
            Door.open();
        } catch (IOException | BootstrapException | ReflectiveOperationException e) {
            throw new StartException("The application server did not start, see the logs in " + logs, e);
        }
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
