package org.ispolnenie.directory.domain;

/** What an account may do; the names are the roles of the application's security. */
public enum Role {
    ADMIN,
    CONTROLLER,
    CHAIR,
    EXECUTOR,
    INTEGRATION;

    /** Names for {@code @RolesAllowed}. */
    public static final class Names {
        public static final String ADMIN = "ADMIN";
        public static final String CONTROLLER = "CONTROLLER";
        public static final String CHAIR = "CHAIR";
        public static final String EXECUTOR = "EXECUTOR";
        public static final String INTEGRATION = "INTEGRATION";

        private Names() {}
    }
}
