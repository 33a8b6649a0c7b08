package org.ispolnenie.shared.service;

import java.net.URI;

/**
 * Where people open the application: what the setting says, and only where there is none what a request was asked at. A
 * Host header is written by the caller, who may be anybody.
 */
public final class PublicAddress {

    private PublicAddress() {}

    /**
     * With a slash at the end.
     *
     * @param asked   the address of a request
     * @param context the path of the application in it
     */
    public static URI of(CharSequence asked, String context) {
        return Setting.ADDRESS
                .given()
                .map(address -> URI.create(address.replaceAll("/+$", "") + "/"))
                .orElseGet(() -> URI.create(asked.toString()).resolve(context + "/"));
    }
}
