package org.ispolnenie.directory.domain;

/** What an account may do; the names are the roles of the application's security. */
public enum Role {
    ADMIN,
    CONTROLLER,
    CHAIR,
    EXECUTOR,
    /** Works on a support project in a school, the body of the account. */
    SCHOOL_TEAM,
    /** Serves schools of support projects, those they are named for. */
    CURATOR,
    INTEGRATION;

    /** Names for {@code @RolesAllowed}. */
    public static final class Names {
        public static final String ADMIN = "ADMIN";
        public static final String CONTROLLER = "CONTROLLER";
        public static final String CHAIR = "CHAIR";
        public static final String EXECUTOR = "EXECUTOR";
        public static final String SCHOOL_TEAM = "SCHOOL_TEAM";
        public static final String CURATOR = "CURATOR";
        public static final String INTEGRATION = "INTEGRATION";

        private Names() {}
    }
}
