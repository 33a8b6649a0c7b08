package org.ispolnenie.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.ispolnenie.shared.service.Setting;

/**
 * Where people open the application: what the setting says, and only where there is none what this request was asked at. A
 * Host header is written by the caller, who may be anybody.
 */
public final class PublicAddress {

    private PublicAddress() {}

    /** With a slash at the end. */
    public static URI of(HttpServletRequest request) {
        return Setting.ADDRESS
                .given()
                .map(address -> URI.create(address.replaceAll("/+$", "") + "/"))
                .orElseGet(
                        () -> URI.create(request.getRequestURL().toString()).resolve(request.getContextPath() + "/"));
    }
}
