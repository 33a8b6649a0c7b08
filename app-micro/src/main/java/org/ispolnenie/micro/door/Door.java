package org.ispolnenie.micro.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.api.ServiceLocatorFactory;
import org.glassfish.hk2.api.ServiceLocatorListener;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;

/**
 * Hangs the door into every HTTP listener while the server builds it, before it listens. Payara asks its registry of
 * services for an add-on by the name of WebSocket; the door takes its place, for the application speaks none.
 */
public final class Door implements AddOn {

    /** The system property with the port on which health and metrics answer and nothing else. */
    public static final String HEALTH_PORT = "ispolnenie.health.port";

    /** The system property with the directory in which larger bodies wait. */
    public static final String BODIES = "ispolnenie.bodies.dir";

    private static final AtomicBoolean OPEN = new AtomicBoolean();
    private static final AtomicBoolean DATABASE_AWAY = new AtomicBoolean();
    private static final AtomicBoolean HUNG = new AtomicBoolean();
    private static final Visitors VISITORS = new Visitors(System::nanoTime);

    private Door() {}

    /** To be called before the server boots: the door is there when it builds its listeners. */
    public static void hang() {
        ServiceLocatorFactory.getInstance().addListener(new ServiceLocatorListener() {
            @Override
            public void initialize(Set<ServiceLocator> before) {
                before.forEach(this::locatorAdded);
            }

            @Override
            public void locatorAdded(ServiceLocator services) {
                ServiceLocatorUtilities.addOneConstant(services, new Door(), "websocket", AddOn.class);
            }

            @Override
            public void locatorDestroyed(ServiceLocator services) {
                // nothing is kept
            }
        });
    }

    /** The application is there: requests reach it. Until then the door answers 503. */
    public static void open() {
        if (!HUNG.get()) {
            throw new IllegalStateException("The server did not hang the door");
        }
        OPEN.set(true);
    }

    /** The application goes: the door answers 503 again. */
    public static void shut() {
        OPEN.set(false);
    }

    /** Without the database the application could only fail, each request in its own way: the door answers for it. */
    public static void databaseAway(boolean away) {
        DATABASE_AWAY.set(away);
    }

    private static Optional<DoorRefusal> closed() {
        if (!OPEN.get()) {
            return Optional.of(DoorRefusal.NOT_READY);
        }
        return DATABASE_AWAY.get() ? Optional.of(DoorRefusal.NO_DATABASE) : Optional.empty();
    }

    /** Asked for by the server of every add-on of that name; a door has no such time. */
    public void setTimeoutInSeconds(long seconds) {
        // nothing to set
    }

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        WholeRequests whole = new WholeRequests(VISITORS, bodies(), Integer.getInteger(HEALTH_PORT, -1), Door::closed);
        chain.add(chain.indexOfType(HttpServerFilter.class), whole);
        chain.add(chain.indexOfType(TransportFilter.class) + 1, new Doorkeeper(VISITORS));
        ((org.glassfish.grizzly.http.HttpServerFilter)
                        chain.get(chain.indexOfType(org.glassfish.grizzly.http.HttpServerFilter.class)))
                .getMonitoringConfig()
                .addProbes(new HttpProbe.Adapter() {
                    @Override
                    public void onDataReceivedEvent(Connection connection, Buffer bytes) {
                        VISITORS.of(connection).headIn(bytes);
                    }
                });
        if (HUNG.compareAndSet(false, true)) {
            VISITORS.watch();
        }
    }

    private static Path bodies() {
        try {
            return Files.createDirectories(Path.of(System.getProperty(BODIES, System.getProperty("java.io.tmpdir"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
