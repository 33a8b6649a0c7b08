package org.ispolnenie.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The door for programs: {@code /api/v1}, described in {@code openapi.yaml}. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
