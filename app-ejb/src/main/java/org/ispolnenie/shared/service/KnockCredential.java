package org.ispolnenie.shared.service;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import org.jspecify.annotations.Nullable;

/** A login and a password, and the address they came from: attempts are counted by both. */
public final class KnockCredential extends UsernamePasswordCredential {

    private final String address;
    private final boolean session;
    private final @Nullable String code;
    private final boolean passed;

    private KnockCredential(
            UsernamePasswordCredential said, String address, boolean session, @Nullable String code, boolean passed) {
        super(said.getCaller(), said.getPassword());
        this.address = address;
        this.session = session;
        this.code = code;
        this.passed = passed;
    }

    /**
     * What a program says with each of its calls.
     *
     * @param code what a telephone shows, where a password opens nothing without it; null: it says none
     */
    public static KnockCredential ofCall(UsernamePasswordCredential said, String address, @Nullable String code) {
        return new KnockCredential(said, address, false, code, false);
    }

    /**
     * What a person says once, to begin a session.
     *
     * @param passed whether they are in a session of theirs already, and need say no code again
     */
    public static KnockCredential ofSession(UsernamePasswordCredential said, String address, boolean passed) {
        return new KnockCredential(said, address, true, null, passed);
    }

    /** What a telephone shows; null: nothing was said. */
    public @Nullable String code() {
        return code;
    }

    /** Whether no code need be said again. */
    public boolean isPassed() {
        return passed;
    }

    /** Whether a session is to begin with it. */
    public boolean beginsSession() {
        return session;
    }

    public String address() {
        return address;
    }
}
