package org.ispolnenie.shared.service;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A login and a password, and the address they came from: attempts are counted by both. */
public final class KnockCredential extends UsernamePasswordCredential {

    private final String address;
    private final boolean session;

    private KnockCredential(UsernamePasswordCredential said, String address, boolean session) {
        super(said.getCaller(), said.getPassword());
        this.address = address;
        this.session = session;
    }

    /** What a program says with each of its calls. */
    public static KnockCredential ofCall(UsernamePasswordCredential said, String address) {
        return new KnockCredential(said, address, false);
    }

    /** What a person says once, to begin a session. */
    public static KnockCredential ofSession(UsernamePasswordCredential said, String address) {
        return new KnockCredential(said, address, true);
    }

    /** Whether a session is to begin with it. */
    public boolean beginsSession() {
        return session;
    }

    public String address() {
        return address;
    }
}
