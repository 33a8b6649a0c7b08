package org.ispolnenie.directory.service.body;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.service.DirectoryQueries.GroupView;
import org.jspecify.annotations.Nullable;

/**
 * A group as of a day, and who belongs to it when.
 *
 * @param group with the members of the day
 */
public record GroupDetails(GroupView group, List<Period> periods) {

    /**
     * A body in the group.
     *
     * @param code the code of the body
     * @param to   null: as long as the body exists
     */
    public record Period(String code, String name, LocalDate from, @Nullable LocalDate to) {}
}
