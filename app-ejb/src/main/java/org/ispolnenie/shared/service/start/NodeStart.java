package org.ispolnenie.shared.service.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether this node has its schema and its start data; the server answers health checks before that. */
@ApplicationScoped
public class NodeStart {

    private volatile boolean done;

    /** Said once, by the last step of the start. */
    public void complete() {
        done = true;
    }

    public boolean isComplete() {
        return done;
    }
}
