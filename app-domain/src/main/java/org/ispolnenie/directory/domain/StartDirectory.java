package org.ispolnenie.directory.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The directory an empty installation begins with: the bodies of Leningrad Oblast and their groups, from the
 * {@link DirectoryCsv} delivered with the product. An administrator changes it afterwards.
 *
 * @param organizations every body, those above before those below
 * @param groups        the groups, with the members they had and have
 */
public record StartDirectory(List<Organization> organizations, List<OrganizationGroup> groups) {

    /** The directory delivered with the product. */
    public static StartDirectory delivered() {
        return of(DirectoryCsv.embedded());
    }

    /**
     * The directory of such rows; a body stands above those that belong to it.
     *
     * @throws IllegalArgumentException if a row names one that there is none for, or that comes later
     */
    public static StartDirectory of(List<DirectoryCsv.Row> rows) {
        Map<String, Organization> byCode = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.isGroup()).forEach(row -> byCode.put(row.code(), organization(row, byCode)));
        for (DirectoryCsv.Row row : rows) {
            if (row.successor() == null && row.validTo() != null) {
                throw new IllegalArgumentException(row.code() + " has a last day and no successor");
            }
            if (row.successor() != null) {
                Organization heir = known(byCode, row.successor());
                if (!heir.validFrom().minusDays(1).equals(row.validTo())) {
                    throw new IllegalArgumentException(
                            row.code() + " does not end on the day before its successor begins");
                }
                known(byCode, row.code()).isSucceededBy(heir, heir.validFrom());
            }
        }
        List<OrganizationGroup> groups = rows.stream()
                .filter(DirectoryCsv.Row::isGroup)
                .map(row -> group(row, byCode))
                .toList();
        return new StartDirectory(List.copyOf(byCode.values()), groups);
    }

    private static Organization organization(DirectoryCsv.Row row, Map<String, Organization> above) {
        return new Organization(
                row.code(),
                Objects.requireNonNull(row.kind()),
                row.name(),
                row.shortName(),
                row.parent() == null ? null : known(above, row.parent()),
                row.validFrom(),
                row.aliases());
    }

    /** A member belongs to the group as long as it exists. */
    private static OrganizationGroup group(DirectoryCsv.Row row, Map<String, Organization> organizations) {
        OrganizationGroup group = new OrganizationGroup(row.code(), row.name(), row.aliases());
        row.members().stream()
                .map(code -> known(organizations, code))
                .forEach(member -> group.admit(member, member.validFrom()));
        return group;
    }

    private static Organization known(Map<String, Organization> organizations, String code) {
        @Nullable Organization organization = organizations.get(code);
        if (organization == null) {
            throw new IllegalArgumentException("«" + code + "» is named and has no row, or a later one");
        }
        return organization;
    }
}
