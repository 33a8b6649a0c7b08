package org.ispolnenie.schoolsupport.domain.project;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.ispolnenie.directory.domain.OrganizationKind;

/**
 * The operator of a project sees all its schools: a body of the region. A municipality would see the schools of the others,
 * and so would its methodical service, which is of that municipality alone.
 */
public final class AnOperatorServesTheRegion {

    private static final Set<OrganizationKind> KINDS = Collections.unmodifiableSet(
            EnumSet.of(OrganizationKind.REGIONAL_AUTHORITY, OrganizationKind.REGIONAL_INSTITUTE));

    private AnOperatorServesTheRegion() {}

    public static boolean allows(OrganizationKind kind) {
        return KINDS.contains(kind);
    }
}
