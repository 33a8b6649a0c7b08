package org.ispolnenie.shared.failure;

import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The domain refuses what was asked. Every refusal says why in a {@link Message}; the channels (pages, REST, SOAP) word
 * it for their callers in one place each. Declared as an application exception that rolls back in
 * {@code ejb-jar.xml}.
 */
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    protected DomainException(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    protected DomainException(Message reason, @Nullable Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}
