package org.ispolnenie.shared.service;

import jakarta.enterprise.context.RequestScoped;

/**
 * Where the request comes from that is being served: the address tries to sign in are counted by. The door that lets it in
 * says so; in an EAR services see no bean of the web module.
 */
@RequestScoped
public class CallerAddress {

    private String address = "";

    public void is(String known) {
        address = known;
    }

    public String get() {
        return address;
    }
}
