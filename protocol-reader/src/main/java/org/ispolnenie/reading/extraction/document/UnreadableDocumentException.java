package org.ispolnenie.reading.extraction.document;

import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.message.Message;

/**
 * A file handed in as a protocol cannot be read. Says what is wrong with the file, in words its sender can act on;
 * nothing of it has been stored.
 */
public final class UnreadableDocumentException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** What is wrong with the file. REST answers 422 where nothing else is said. */
    public enum Problem {
        /** No bytes, or nothing but blanks. */
        EMPTY,
        /** Opens with a password only. */
        ENCRYPTED,
        /** Cut short or broken inside: what could be read of it would not be the whole. */
        DAMAGED,
        /** Neither a known document nor a text in a known encoding. */
        NOT_TEXT,
        /** A document, but not of a kind that is read here (REST: 415). */
        UNSUPPORTED_TYPE,
        /** More bytes, or more text, than is taken (REST: 413). */
        TOO_LARGE,
        /** Made to exhaust its reader: inflates without measure, nests without end. */
        TOO_COMPLEX,
        /** Pages without text: a scan. */
        NO_TEXT,
        /** Not read within the time allowed for one file. */
        TIMEOUT
    }

    public UnreadableDocumentException(Problem problem, Object... args) {
        super(Message.of("reading.document." + problem, args));
        this.problem = problem;
    }

    public UnreadableDocumentException(Problem problem, Throwable cause) {
        super(Message.of("reading.document." + problem), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
