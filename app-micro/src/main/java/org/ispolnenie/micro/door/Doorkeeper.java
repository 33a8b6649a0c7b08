package org.ispolnenie.micro.door;

import java.io.IOException;
import java.util.Optional;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.ConnectionProbe;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/**
 * The first filter in the chain of a connection: tells {@link Visitors} of each one that comes, sends bytes or ends.
 */
final class Doorkeeper extends BaseFilter {

    private final Visitors visitors;

    Doorkeeper(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public NextAction handleAccept(FilterChainContext context) {
        Optional<Visit> visit = visitors.arrived(context.getConnection());
        if (visit.isEmpty()) {
            context.getConnection().closeSilently();
            return context.getStopAction();
        }
        watchAnswers(context.getConnection(), visit.get());
        return context.getInvokeAction();
    }

    /** A thread that answers waits for the reader only when more is unread than any page has. */
    private void watchAnswers(Connection<?> connection, Visit visit) {
        connection.setMaxAsyncWriteQueueSize(Limits.UNREAD);
        connection.getMonitoringConfig().addProbes(new ConnectionProbe.Adapter() {
            @Override
            public void onWriteEvent(Connection of, Buffer bytes, long size) {
                visit.left(size, visitors.now());
            }
        });
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) {
        if (visitors.of(context.getConnection()).unread() > Limits.MUCH_UNREAD) {
            visitors.makeRoom();
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        Visit visit = visitors.of(context.getConnection());
        if (visit.isLeaving()) {
            Buffer thrownAway = context.getMessage();
            thrownAway.tryDispose();
            return context.getStopAction();
        }
        visit.bytesCame(visitors.now());
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext context) throws IOException {
        visitors.left(context.getConnection());
        return super.handleClose(context);
    }
}
