package org.ispolnenie.directory.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an organisation is in the regional system of education. Decisions are addressed to bodies; schools and exam sites
 * are the objects of a municipality, which its tables have rows for.
 */
public enum OrganizationKind {
    REGIONAL_AUTHORITY,
    REGIONAL_INSTITUTE,
    MUNICIPAL_AUTHORITY,
    METHODICAL_SERVICE,
    SCHOOL,
    EXAM_SITE,
    OTHER;

    /** Hundreds of them lie under the municipal authorities; lists of bodies leave them out. */
    public static final Set<OrganizationKind> OBJECTS = Collections.unmodifiableSet(EnumSet.of(SCHOOL, EXAM_SITE));

    public boolean isObject() {
        return OBJECTS.contains(this);
    }
}
