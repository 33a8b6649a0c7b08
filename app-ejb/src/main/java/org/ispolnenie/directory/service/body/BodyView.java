package org.ispolnenie.directory.service.body;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.service.OrganizationView;
import org.jspecify.annotations.Nullable;

/**
 * A body with what it was called and where it belongs to.
 *
 * @param calledSoSince the first day of its present name
 */
public record BodyView(
        OrganizationView organization, LocalDate calledSoSince, List<Former> formerNames, List<InGroup> groups) {

    /** What it was called until a day, in full and in short. */
    public record Former(String name, String shortName, LocalDate from, LocalDate to) {}

    /**
     * When it belongs to a group.
     *
     * @param to null: as long as it exists
     */
    public record InGroup(String code, String name, LocalDate from, @Nullable LocalDate to) {}
}
