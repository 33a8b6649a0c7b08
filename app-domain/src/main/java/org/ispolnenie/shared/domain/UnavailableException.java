package org.ispolnenie.shared.domain;

import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Something this needs does not answer now; nothing was done, the same may be asked again later (REST: 503). */
public final class UnavailableException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param cause what went wrong; null where it answered, and not sensibly */
    public UnavailableException(Message reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
