package org.ispolnenie.micro.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransportBuilder;
import org.junit.jupiter.api.Test;

class VisitTest {

    private final Visit visit = new Visit(
            new TCPNIOConnection(TCPNIOTransportBuilder.newInstance().build(), null),
            InetAddress.getLoopbackAddress(),
            0);

    @Test
    void aHeadThatTricklesIsLateHoweverOftenBytesCome() {
        for (int second = 0; second <= Limits.HEAD_SECONDS; second += 5) {
            visit.bytesCame(at(second));
        }

        assertThat(visit.isLate(at(Limits.HEAD_SECONDS))).isFalse();
        assertThat(visit.isLate(at(Limits.HEAD_SECONDS + 1))).isTrue();
    }

    @Test
    void aBodyOfAByteInFiveSecondsIsLate() {
        awaitBody();
        for (int second = 0; second <= Limits.BODY_SECONDS; second += 5) {
            visit.bodyCame(1, at(second));
        }

        assertThat(visit.isLate(at(Limits.BODY_SECONDS + 1))).isTrue();
    }

    @Test
    void aSlowButHonestLineMayTakeHours() {
        awaitBody();
        for (int second = 1; second <= 3 * 3600; second++) {
            visit.bodyCame(Limits.BYTES_PER_SECOND, at(second));
            assertThat(visit.isLate(at(second))).isFalse();
        }
    }

    @Test
    void aLineThatWasFastMayStandStillForAMinuteAndNoLonger() {
        awaitBody();
        visit.bodyCame(50 << 20, at(5));

        assertThat(visit.isLate(at(5 + Limits.CREDIT_SECONDS))).isFalse();
        assertThat(visit.isLate(at(6 + Limits.CREDIT_SECONDS))).isTrue();
    }

    @Test
    void whoIsServedIsNeverLateAndNeverPushedOut() {
        visit.bytesCame(at(0));
        visit.serve();

        assertThat(visit.isLate(at(3600))).isFalse();
        assertThat(visit.isDispensable()).isFalse();

        visit.rest(at(3600));
        assertThat(visit.isDispensable()).isTrue();
    }

    @Test
    void whoReadsNothingIsTooSlowAfterAWhileAndWhoReadsSlowlyIsNot() {
        NIOConnection connection =
                new TCPNIOConnection(TCPNIOTransportBuilder.newInstance().build(), null);
        connection.getAsyncWriteQueue().reserveSpace(1 << 20);
        Visit deaf = new Visit(connection, InetAddress.getLoopbackAddress(), at(0));
        Visit slow = new Visit(connection, InetAddress.getLoopbackAddress(), at(0));
        for (int second = 1; second <= Limits.READ_SECONDS + 1; second++) {
            slow.left(Limits.BYTES_PER_SECOND, at(second));
        }

        assertThat(deaf.isReadTooSlowly(at(Limits.READ_SECONDS))).isFalse();
        assertThat(deaf.isReadTooSlowly(at(Limits.READ_SECONDS + 1))).isTrue();
        assertThat(slow.isReadTooSlowly(at(Limits.READ_SECONDS + 1))).isFalse();
        assertThat(visit.isReadTooSlowly(at(3600))).isFalse();
    }

    private void awaitBody() {
        visit.bytesCame(at(0));
        visit.awaitBody(new WaitingBody(Path.of("target")), RefusedClient.UNKNOWN, at(0));
    }

    private static long at(int second) {
        return TimeUnit.SECONDS.toNanos(second);
    }
}
