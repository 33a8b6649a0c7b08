package org.ispolnenie.assignment.service.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.reading.result.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * A part of a control point passed on, as it is shown.
 *
 * @param parentId the part it is a part of; null where the body of the assignment gave it
 * @param overdue  whether its date is past and an answer is still owed
 * @param verdict  what was said about the answer
 */
public record PartView(
        long id,
        long version,
        long controlPointId,
        @Nullable Long parentId,
        long organizationId,
        String organizationCode,
        String organizationName,
        PartyRole role,
        String task,
        @Nullable LocalDate due,
        boolean overdue,
        SubAssignmentState state,
        String givenBy,
        Instant givenAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String verdict,
        List<EvidenceView> files) {

    /** The same part with the files of its answer. */
    public PartView with(List<EvidenceView> evidence) {
        return new PartView(
                id,
                version,
                controlPointId,
                parentId,
                organizationId,
                organizationCode,
                organizationName,
                role,
                task,
                due,
                overdue,
                state,
                givenBy,
                givenAt,
                answer,
                answeredBy,
                answeredAt,
                verdict,
                List.copyOf(evidence));
    }
}
