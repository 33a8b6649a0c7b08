package org.ispolnenie.shared.domain;

import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/** The thing is not in a state that allows what was asked (REST: 409). */
public final class ConflictException extends DomainException {

    private static final long serialVersionUID = 1L;

    public ConflictException(Message reason) {
        super(reason);
    }
}
