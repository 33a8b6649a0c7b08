package org.ispolnenie.shared.service.door;

/** A code is that of the right telephone, and has let in before: the next one has to be waited for. */
public final class CodeUsedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CodeUsedException() {
        super("the code has been used", null, false, false);
    }
}
