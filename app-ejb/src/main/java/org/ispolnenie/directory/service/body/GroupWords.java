package org.ispolnenie.directory.service.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody says of a group: all of it but its code. */
public record GroupWords(String name, List<String> aliases, List<Member> members) {

    public GroupWords {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /**
     * A body in the group.
     *
     * @param organization its code
     * @param to           its last day there; null: as long as it exists
     */
    public record Member(String organization, LocalDate from, @Nullable LocalDate to) {}
}
