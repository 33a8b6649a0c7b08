package org.ispolnenie.notification.domain.reminder;

import java.time.LocalDate;
import org.ispolnenie.notification.domain.WorkKind;
import org.jspecify.annotations.Nullable;

/**
 * Open work as the engine sees it: a control point, a measure, feedback that is waited for.
 *
 * @param id               of the control point, the measure or the recommendation; ids of all kinds come from one sequence
 * @param answers          who answers for it
 * @param ruleSet          the code of the rule set whose ladder holds
 * @param due              the date in force
 * @param extensionPending whether a later date is being decided
 */
public record DueWork(
        WorkKind kind, long id, Answering answers, String ruleSet, LocalDate due, boolean extensionPending) {

    /**
     * Who answers for work.
     *
     * @param organizationId the body, or the school
     * @param parentId       the body that a school lies under; null: none, or it is no school
     * @param supportId      the stay of a school in its project, whose curators are told; null: it is no school
     */
    public record Answering(long organizationId, @Nullable Long parentId, @Nullable Long supportId) {

        public static Answering body(long organizationId) {
            return new Answering(organizationId, null, null);
        }
    }

    /** A control point of a body. */
    public static DueWork point(long id, long organizationId, String ruleSet, LocalDate due, boolean extensionPending) {
        return new DueWork(WorkKind.POINT, id, Answering.body(organizationId), ruleSet, due, extensionPending);
    }

    /** A measure, or feedback; its date is moved by whoever plans it, nobody asks for a later one. */
    public static DueWork measure(WorkKind kind, long id, Answering answers, String ruleSet, LocalDate due) {
        return new DueWork(kind, id, answers, ruleSet, due, false);
    }

    /** The same for everything that is reminded alike: who answers and when it is due count, not what it is called. */
    public DueWork withId(long other) {
        return new DueWork(kind, other, answers, ruleSet, due, extensionPending);
    }

    public boolean isPoint() {
        return kind == WorkKind.POINT;
    }
}
