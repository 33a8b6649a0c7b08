package org.ispolnenie.schoolsupport.service.school;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which schools of a project a caller sees: all, or those of their municipality, their own, and those they serve.
 *
 * @param bodies  the bodies whose schools they see
 * @param school  their own school; null: they are of none
 * @param curator the login they serve schools by; null: they serve none
 * @param day     on which they serve
 */
public record SchoolSight(
        boolean all, Set<Long> bodies, @Nullable Long school, @Nullable String curator, LocalDate day) {

    public SchoolSight {
        bodies = Set.copyOf(bodies);
    }

    /** Whose list it is, whatever the day. */
    String list() {
        return all + " " + new TreeSet<>(bodies) + " " + school + " " + curator;
    }
}
