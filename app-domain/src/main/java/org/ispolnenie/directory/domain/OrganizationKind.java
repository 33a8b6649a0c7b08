package org.ispolnenie.directory.domain;

/** What an organisation is in the regional system of education. */
public enum OrganizationKind {
    REGIONAL_AUTHORITY,
    REGIONAL_INSTITUTE,
    MUNICIPAL_AUTHORITY,
    METHODICAL_SERVICE,
    SCHOOL,
    OTHER
}
