package org.ispolnenie.shared.web;

import org.ispolnenie.shared.failure.Causes;

/**
 * What the container says of a post it could not take apart: a body that is no multipart form though it claims to be one, or
 * one larger than is accepted, with files or without. Its exceptions are of classes that are not for applications, so they
 * are told by their names.
 */
final class UnreadablePost {

    private static final String PARSER = "org.apache.catalina.fileupload.";
    private static final String NOT_MULTIPART = "multipart";
    /** Of a form without files; its number is Grizzly's own. */
    private static final String TOO_LONG = "GRIZZLY0205";

    private UnreadablePost() {}

    static boolean isBehind(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause.getClass().getName().startsWith(PARSER)
                        || saysOf(cause, NOT_MULTIPART)
                        || saysOf(cause, TOO_LONG));
    }

    /** Of a post that cannot be read: whether it is more than is accepted, which the container calls an illegal state. */
    static boolean isTooLarge(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof IllegalStateException
                        || cause.getClass().getName().equals(PARSER + "SizeException"));
    }

    private static boolean saysOf(Throwable cause, String word) {
        return cause.getMessage() != null
                && cause.getMessage().contains(word)
                && !(cause instanceof jakarta.faces.FacesException);
    }
}
