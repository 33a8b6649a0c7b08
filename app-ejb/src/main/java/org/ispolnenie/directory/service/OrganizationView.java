package org.ispolnenie.directory.service;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the directory.
 *
 * @param parent the code of the body it belongs to; null if none
 */
public record OrganizationView(
        long id,
        long version,
        String code,
        OrganizationKind kind,
        String name,
        String shortName,
        @Nullable String parent,
        Existence existence,
        List<String> aliases) {

    /**
     * When it exists.
     *
     * @param to        its last day; null while it exists
     * @param successor the code of the body that took over; null if none
     */
    public record Existence(LocalDate from, @Nullable LocalDate to, @Nullable String successor) {}

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(existence.from()) && (existence.to() == null || !day.isAfter(existence.to()));
    }

    static OrganizationView of(Organization organization) {
        return new OrganizationView(
                organization.id(),
                organization.version(),
                organization.code(),
                organization.kind(),
                organization.name(),
                organization.shortName(),
                organization.parent().map(Organization::code).orElse(null),
                new Existence(
                        organization.validFrom(),
                        organization.validTo().orElse(null),
                        organization.successor().map(Organization::code).orElse(null)),
                organization.aliases());
    }
}
