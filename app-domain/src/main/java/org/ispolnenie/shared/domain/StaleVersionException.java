package org.ispolnenie.shared.domain;

import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/** The caller changed what has been changed since they read it (REST: 412). */
public final class StaleVersionException extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaleVersionException(Message reason) {
        super(reason);
    }
}
