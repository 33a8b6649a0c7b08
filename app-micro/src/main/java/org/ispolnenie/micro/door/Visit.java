package org.ispolnenie.micro.door;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.nio.NIOConnection;
import org.jspecify.annotations.Nullable;

/**
 * One connection from its arrival to its end. Its events come one after the other; the round of {@link Visitors} looks at
 * {@link #isLate} from a thread of its own.
 */
final class Visit {

    private enum Phase {
        /** Nothing of a request is here. */
        IDLE,
        /** A head has begun. */
        HEAD,
        /** The head is here, the body is not whole. */
        BODY,
        /** The request is whole and somebody works on it. */
        SERVED,
        /** It was refused; what still comes is thrown away. */
        LEAVING
    }

    private final Connection<?> connection;
    private final InetAddress address;
    private @Nullable Buffer head;
    private @Nullable WaitingBody body;
    private volatile RefusedClient caller = RefusedClient.UNKNOWN;
    private volatile Phase phase = Phase.IDLE;

    /** In nanoseconds of the system's clock: when the visit is late, or since when it is idle. */
    private volatile long deadline;

    /** When what was answered and not read is read too slowly; it moves on while nothing is unread. */
    private volatile long readDeadline;

    Visit(Connection<?> connection, InetAddress address, long now) {
        this.connection = connection;
        this.address = address;
        deadline = now;
        allIsRead(now);
    }

    Connection<?> connection() {
        return connection;
    }

    InetAddress address() {
        return address;
    }

    /** What was answered and is still here, because it is not read. */
    int unread() {
        return connection instanceof NIOConnection socket
                ? socket.getAsyncWriteQueue().spaceInBytes()
                : 0;
    }

    void allIsRead(long now) {
        readDeadline = now + TimeUnit.SECONDS.toNanos(Limits.READ_SECONDS);
    }

    /** A part of the answer left: it buys time, up to a limit. */
    void left(long bytes, long now) {
        long bought = TimeUnit.SECONDS.toNanos(bytes) / Limits.BYTES_PER_SECOND;
        readDeadline = Math.min(readDeadline + bought, now + TimeUnit.SECONDS.toNanos(Limits.CREDIT_SECONDS));
    }

    /** Whether what is unread is read too slowly, or not at all. */
    boolean isReadTooSlowly(long now) {
        return unread() > 0 && now - readDeadline > 0;
    }

    /** The smaller, the slower it is read. */
    long readDeadline() {
        return readDeadline;
    }

    /** Bytes came. Whatever comes after a whole request begins the next one. */
    void bytesCame(long now) {
        if (phase == Phase.IDLE || phase == Phase.SERVED) {
            deadline = now + TimeUnit.SECONDS.toNanos(Limits.HEAD_SECONDS);
            phase = Phase.HEAD;
        }
    }

    /**
     * The bytes in which the head is being read, the whole of it in the end. It may be one that came together with the request
     * before it.
     */
    void headIn(Buffer bytes) {
        if (phase == Phase.HEAD || phase == Phase.IDLE) {
            head = bytes;
        }
    }

    /** The names of the headers as they came: of two lengths the reading of HTTP forgets one. */
    List<String> headerNames() {
        @Nullable Buffer whole = head;
        head = null;
        return whole == null
                ? List.of()
                : whole.toStringContent(StandardCharsets.ISO_8859_1, 0, whole.limit())
                        .lines()
                        .filter(line -> line.indexOf(':') > 0)
                        .map(line ->
                                line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    boolean isLeaving() {
        return phase == Phase.LEAVING;
    }

    /** The head is here and says that a body follows. */
    void awaitBody(WaitingBody waiting, RefusedClient sender, long now) {
        body = waiting;
        caller = sender;
        deadline = now + TimeUnit.SECONDS.toNanos(Limits.BODY_SECONDS);
        phase = Phase.BODY;
    }

    /** The body that is waited for; null between requests. */
    @Nullable
    WaitingBody body() {
        return body;
    }

    /** A part of the body came: it buys time, up to a limit. */
    void bodyCame(int bytes, long now) {
        long bought = TimeUnit.SECONDS.toNanos(bytes) / Limits.BYTES_PER_SECOND;
        deadline = Math.min(deadline + bought, now + TimeUnit.SECONDS.toNanos(Limits.CREDIT_SECONDS));
    }

    /** Who sends, as far as their head is here. */
    RefusedClient caller() {
        return caller;
    }

    /** The request is whole. */
    void serve() {
        body = null;
        caller = RefusedClient.UNKNOWN;
        phase = Phase.SERVED;
    }

    /** The answer is out. */
    void rest(long now) {
        if (phase == Phase.SERVED) {
            deadline = now;
            phase = Phase.IDLE;
        }
    }

    /** It was refused: the connection is kept a moment, so that the answer is not lost with it. */
    void leave(long now) {
        deadline = now + TimeUnit.SECONDS.toNanos(Limits.LINGER_SECONDS);
        phase = Phase.LEAVING;
    }

    /** The connection is gone, nobody waits for the rest. */
    void discardBody() {
        @Nullable WaitingBody waiting = body;
        body = null;
        if (waiting != null) {
            waiting.close();
        }
    }

    /** Whether a head or a body takes too long. */
    boolean isLate(long now) {
        return (phase == Phase.HEAD || phase == Phase.BODY) && now - deadline > 0;
    }

    boolean hasLingered(long now) {
        return phase == Phase.LEAVING && now - deadline > 0;
    }

    /** Whether nobody works on it: such a visit may be ended for another's sake. */
    boolean isDispensable() {
        return phase != Phase.SERVED;
    }

    /** The smaller, the sooner it is ended for another's sake: the longest idle, the slowest. */
    long deadline() {
        return deadline;
    }
}
