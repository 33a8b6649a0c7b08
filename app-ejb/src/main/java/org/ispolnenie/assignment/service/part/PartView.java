package org.ispolnenie.assignment.service.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.reading.result.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * A part of a control point passed on, as it is shown.
 *
 * @param parentId     the part it is a part of; null where the body of the assignment gave it
 * @param organization the body it was given to
 * @param overdue      whether its date is past and an answer is still owed
 */
public record PartView(
        long id,
        long version,
        long controlPointId,
        @Nullable Long parentId,
        OrganizationRef organization,
        Task task,
        boolean overdue,
        SubAssignmentState state,
        Answer answer) {

    /** What was asked for, by when, and by whom. */
    public record Task(PartyRole role, String text, @Nullable LocalDate due, String givenBy, Instant givenAt) {}

    /**
     * What the body answered; all null while it has not.
     *
     * @param verdict what was said about the answer
     */
    public record Answer(
            @Nullable String text,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String verdict,
            List<EvidenceView> files) {}

    /** The same part with the files of its answer. */
    public PartView with(List<EvidenceView> evidence) {
        return new PartView(
                id,
                version,
                controlPointId,
                parentId,
                organization,
                task,
                overdue,
                state,
                new Answer(answer.text(), answer.by(), answer.at(), answer.verdict(), List.copyOf(evidence)));
    }
}
