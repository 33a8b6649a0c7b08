package org.ispolnenie.micro.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.IOEvent;
import org.glassfish.grizzly.WriteHandler;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpBrokenContent;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.nio.NIOConnection;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the reading of HTTP and the threads that serve: lets a request through only when its body is whole, and
 * turns away what is no request or comes too early.
 */
final class WholeRequests extends BaseFilter {

    private static final System.Logger LOG = System.getLogger(WholeRequests.class.getName());

    private static final Set<String> HEALTH =
            Set.of("/health", "/health/", "/health/live", "/health/ready", "/health/started");

    /** Half an escape, or one of a sign that no address has. */
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?!\\p{XDigit}{2})|%[01]\\p{XDigit}|%7[fF]");

    private static final Pattern WAY_UP = Pattern.compile("(?i)(^|/|\\\\|%2f|%5c)(\\.|%2e){2}(;|/|\\\\|%2f|%5c|$)");

    private final Visitors visitors;
    private final Path directory;
    private final int healthPort;
    private final Supplier<Optional<DoorRefusal>> closed;

    /**
     * @param directory  where larger bodies wait
     * @param healthPort the port on which health and metrics answer and nothing else
     * @param closed     why nothing but the state of the server is told now; empty while the application serves
     */
    WholeRequests(Visitors visitors, Path directory, int healthPort, Supplier<Optional<DoorRefusal>> closed) {
        this.visitors = visitors;
        this.directory = directory;
        this.healthPort = healthPort;
        this.closed = closed;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        Object message = context.getMessage();
        if (!HttpPacket.isHttp(message) || message instanceof HttpBrokenContent) {
            return context.getInvokeAction();
        }
        HttpContent content = (HttpContent) message;
        HttpRequestPacket request = (HttpRequestPacket) content.getHttpHeader();
        Visit visit = visitors.of(context.getConnection());
        if (visit.isLeaving() || !context.getConnection().isOpen()) {
            return context.getStopAction();
        }
        @Nullable WaitingBody body = visit.body();
        if (body == null) {
            if (visit.unread() >= Limits.UNREAD) {
                return awaitReader(context);
            }
            Optional<DoorRefusal> refusal = refusal(context, request);
            if (refusal.isPresent()) {
                return refuse(context, visit, request, refusal.get());
            }
            if (content.isLast()) {
                visit.serve();
                return context.getInvokeAction();
            }
            if (visitors.waitingBodies() >= Limits.WAITING_BODIES) {
                return refuse(context, visit, request, DoorRefusal.FULL);
            }
            body = new WaitingBody(directory);
            visit.awaitBody(body, RefusedClient.of(request), visitors.now());
            goOn(context, request);
        }
        return bodyCame(context, visit, body, content);
    }

    /** Who asks for more than they read is served when they have read: a request that came behind others waits here. */
    private static NextAction awaitReader(FilterChainContext context) {
        NextAction suspended = context.getSuspendAction();
        Connection<?> connection = context.getConnection();
        context.suspend();
        ((NIOConnection) connection).getAsyncWriteQueue().notifyWritePossible(new WriteHandler() {
            @Override
            public void onWritePossible() {
                connection.executeInEventThread(IOEvent.READ, context::resume);
            }

            @Override
            public void onError(Throwable gone) {
                context.completeAndRecycle();
            }
        });
        return suspended;
    }

    /** The application speaks HTTP/1.1 and nothing else: a request to speak another way is a plain request. */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof HttpEvents.ResponseCompleteEvent) {
            visitors.of(context.getConnection()).rest(visitors.now());
        }
        if (event instanceof HttpEvents.IncomingHttpUpgradeEvent upgrade) {
            // else the server would take the connection for one that has left HTTP, and end it after the answer
            upgrade.getHttpHeader().getUpgradeDC().recycle();
            upgrade.getHttpHeader().setIgnoreContentModifiers(false);
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }

    private NextAction bodyCame(FilterChainContext context, Visit visit, WaitingBody body, HttpContent content) {
        HttpRequestPacket request = (HttpRequestPacket) content.getHttpHeader();
        int bytes = content.getContent().remaining();
        try {
            if (!body.add(content.getContent())) {
                return refuse(context, visit, request, DoorRefusal.TOO_LARGE);
            }
            visit.bodyCame(bytes, visitors.now());
            if (!content.isLast()) {
                content.recycle();
                return context.getStopAction();
            }
            context.setMessage(HttpContent.builder(request)
                    .content(body.whole())
                    .last(true)
                    .build());
        } catch (UncheckedIOException e) {
            LOG.log(System.Logger.Level.ERROR, e.getMessage(), e);
            return refuse(context, visit, request, DoorRefusal.FULL);
        }
        visit.serve();
        return context.getInvokeAction();
    }

    private Optional<DoorRefusal> refusal(FilterChainContext context, HttpRequestPacket request) {
        if (Method.CONNECT.equals(request.getMethod())) {
            return Optional.of(DoorRefusal.NOT_A_PROXY);
        }
        List<String> names = visitors.of(context.getConnection()).headerNames();
        boolean twoHosts = count(names, "host") > 1;
        boolean twoLengths = count(names, "content-length") + count(names, "transfer-encoding") > 1;
        if (twoHosts || twoLengths || Method.PRI.equals(request.getMethod()) || isMalformed(request.getRequestURI())) {
            return Optional.of(DoorRefusal.MALFORMED);
        }
        if (request.getContentLength() > Limits.LARGEST_BODY) {
            return Optional.of(DoorRefusal.TOO_LARGE);
        }
        String path = request.getRequestURI();
        boolean ofTheServer = isUnder(path, "/health") || isUnder(path, "/metrics");
        if (isHealthDoor(context) && !ofTheServer || isUnder(path, "/health") && !HEALTH.contains(path)) {
            return Optional.of(DoorRefusal.NOTHING_HERE);
        }
        Optional<DoorRefusal> why = closed.get();
        if (why.isEmpty() || isUnder(path, "/metrics") && why.get() == DoorRefusal.NO_DATABASE) {
            return Optional.empty();
        }
        if (path.equals("/health/live")) {
            return Optional.of(DoorRefusal.UP);
        }
        return isUnder(path, "/health") ? Optional.of(DoorRefusal.DOWN) : why;
    }

    private boolean isHealthDoor(FilterChainContext context) {
        return context.getConnection().getLocalAddress() instanceof InetSocketAddress here
                && here.getPort() == healthPort;
    }

    private NextAction refuse(FilterChainContext context, Visit visit, HttpRequestPacket request, DoorRefusal refusal) {
        visit.leave(visitors.now());
        context.write(refusal.answer(RefusedClient.of(request)));
        return context.getStopAction();
    }

    /** Who asks first whether the body is wanted would wait for ever: nobody else answers before it is whole. */
    private static void goOn(FilterChainContext context, HttpRequestPacket request) {
        if (request.requiresAcknowledgement()) {
            HttpResponsePacket response = request.getResponse();
            HttpStatus.CONINTUE_100.setValues(response);
            response.setAcknowledgement(true);
            context.write(response);
        }
    }

    /** The server would give up over such an address in silence, and its answer would look like a success. */
    private static boolean isMalformed(String path) {
        return BROKEN_ESCAPE.matcher(path).find() || WAY_UP.matcher(path).find();
    }

    private static int count(List<String> names, String name) {
        return Collections.frequency(names, name);
    }

    private static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
