package org.ispolnenie.shared.domain;

import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/** There is no room to keep what was sent; nothing of it was kept (REST: 507). */
public final class StorageFullException extends DomainException {

    private static final long serialVersionUID = 1L;

    public StorageFullException(Message reason, Throwable cause) {
        super(reason, cause);
    }
}
