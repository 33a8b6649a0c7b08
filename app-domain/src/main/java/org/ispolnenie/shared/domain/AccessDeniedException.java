package org.ispolnenie.shared.domain;

import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/** The caller may see the thing and may not do this to it (REST: 403). */
public final class AccessDeniedException extends DomainException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException(Message reason) {
        super(reason);
    }
}
