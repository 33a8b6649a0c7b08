package org.ispolnenie.oversight.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Builds the address of a page with its parameters; what is null is left out. */
final class Address {

    private final StringBuilder text;
    private boolean asks;

    private Address(String page) {
        this.text = new StringBuilder(page);
    }

    static Address of(String page) {
        return new Address(page);
    }

    Address and(String name, @Nullable Object value) {
        if (value != null) {
            text.append(asks ? '&' : '?').append(name).append('=').append(encoded(value.toString()));
            asks = true;
        }
        return this;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
