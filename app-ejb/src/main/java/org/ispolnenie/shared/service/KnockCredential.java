package org.ispolnenie.shared.service;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A login and a password, and the address they came from: attempts are counted by both. */
public final class KnockCredential extends UsernamePasswordCredential {

    private final String address;

    public KnockCredential(UsernamePasswordCredential said, String address) {
        super(said.getCaller(), said.getPassword());
        this.address = address;
    }

    public String address() {
        return address;
    }
}
