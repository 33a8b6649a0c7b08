package org.ispolnenie.schoolsupport.domain.event;

import java.time.LocalDate;
import java.util.Set;
import org.ispolnenie.shared.domain.Act;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a school in a support project, for other features; fired within the transaction it happened in. A
 * consumer tells the kinds apart and proves by {@code getPermittedSubclasses()} that it forgets none.
 */
public sealed interface SupportEvent {

    Place place();

    /** Who did it, and when. */
    Act act();

    /**
     * Which school, in which project, and who stands beside it that day.
     *
     * @param supportId    the school's stay in the project
     * @param municipality the id of the authority that has it; null: none is known
     * @param curators     the logins of those who serve it
     */
    record Place(
            long supportId,
            String project,
            long schoolId,
            String school,
            String schoolName,
            @Nullable Long municipality,
            Set<String> curators) {

        public Place {
            curators = Set.copyOf(curators);
        }
    }

    /** A school came into a project. */
    record SchoolIncluded(Place place, String projectTitle, Act act) implements SupportEvent {}

    record SchoolExcluded(Place place, LocalDate on, String reason, Act act) implements SupportEvent {}

    /**
     * A person serves the school from a day on.
     *
     * @param name what they are called
     */
    record CuratorNamed(Place place, String login, String name, LocalDate from, Act act) implements SupportEvent {}

    /** A version of the roadmap is written and waits for its approval; the same version may be written over. */
    record RoadmapWritten(Place place, int version, Act act) implements SupportEvent {}

    record RoadmapApproved(Place place, int version, Act act) implements SupportEvent {}

    /** The school says that a measure is done, to be confirmed. */
    record MeasureCompleted(Place place, int key, String title, Act act) implements SupportEvent {}

    /** A measure is not done after all. */
    record MeasureReturned(Place place, int key, String title, String reason, Act act) implements SupportEvent {}

    record SchoolCommented(Place place, long commentId, String text, Act act) implements SupportEvent {}
}
