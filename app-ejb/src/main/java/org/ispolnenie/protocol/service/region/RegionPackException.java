package org.ispolnenie.protocol.service.region;

/** A region pack that cannot be taken, said in one line for whoever starts the application. */
public final class RegionPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegionPackException(String file, String reason) {
        super("The region pack " + file + " cannot be taken, nothing was loaded: " + reason);
    }
}
