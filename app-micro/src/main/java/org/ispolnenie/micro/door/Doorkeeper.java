package org.ispolnenie.micro.door;

import java.io.IOException;
import java.util.Optional;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/** Stands first in the chain, where connections come, bytes come and connections end. */
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
