package org.ispolnenie.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The door for programs: {@code /api/v1}, described in {@code openapi.yaml}. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    /** The description Jersey would make of its own accord tells of the inside, and is not the contract. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
