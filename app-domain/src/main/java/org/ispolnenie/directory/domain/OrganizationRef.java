package org.ispolnenie.directory.domain;

/**
 * An organisation as other features know it.
 *
 * @param id   its identity
 * @param code its code
 * @param name its full name
 */
public record OrganizationRef(long id, String code, String name) {

    public static OrganizationRef of(Organization organization) {
        return new OrganizationRef(organization.id(), organization.code(), organization.name());
    }
}
