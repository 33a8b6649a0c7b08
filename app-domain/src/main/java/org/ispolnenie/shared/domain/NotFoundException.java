package org.ispolnenie.shared.domain;

import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/** The thing asked for does not exist, or the caller may not know that it does (REST: 404). */
public final class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(Message reason) {
        super(reason);
    }
}
