package org.ispolnenie.shared.domain;

import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/** The caller would override what somebody has decided and does not say which version they have seen (REST: 428). */
public final class VersionNeededException extends DomainException {

    private static final long serialVersionUID = 1L;

    public VersionNeededException(Message reason) {
        super(reason);
    }
}
