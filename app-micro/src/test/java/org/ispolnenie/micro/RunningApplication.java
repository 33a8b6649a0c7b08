package org.ispolnenie.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole application, started by {@code bin/run} once per test run, for tests that talk HTTP to it:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RunningApplication APPLICATION = new RunningApplication();
 * }</pre>
 *
 * All test classes share it and its data: a test asks only about what it has made itself. It takes this machine for its reverse
 * proxy. The business clock started at 2019-11-01T09:00, the day after the founding meeting.
 */
public final class RunningApplication implements BeforeAllCallback {

    /** What it logs: who counts lines of it alone must be alone with it. */
    static final String LOG = "log of the running application";

    private @Nullable Run run;

    @Override
    public void beforeAll(ExtensionContext context) {
        run = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Shared.class, type -> new Shared(), Shared.class)
                .run;
    }

    /** Without a slash at the end: {@code http://localhost:40123}. */
    public URI address() {
        return run().address();
    }

    /** The password of all start accounts. */
    public String password() {
        return Run.PASSWORD;
    }

    /** REST calls of one of the start accounts. */
    public Rest as(String user) {
        return Rest.of(address(), user, password());
    }

    /** One account more, with the password of the start accounts. */
    public void addAccount(String login, String body, String role) {
        AddedAccounts.of(run()).add(login, body, role);
    }

    /** What it keeps, its database included. */
    public Path dataDirectory() {
        return run().data();
    }

    Run run() {
        if (run == null) {
            throw new IllegalStateException("Register RunningApplication in a static field");
        }
        return run;
    }

    private static final class Shared implements AutoCloseable {

        private final Path data;
        private final Run run;

        Shared() {
            try {
                data = Files.createTempDirectory("ispolnenie-shared");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            run = Run.ready(data, Map.of("ISPOLNENIE_TRUSTED_PROXIES", "127.0.0.1"));
        }

        @Override
        public void close() throws IOException {
            run.close();
            try (Stream<Path> paths = Files.walk(data)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
