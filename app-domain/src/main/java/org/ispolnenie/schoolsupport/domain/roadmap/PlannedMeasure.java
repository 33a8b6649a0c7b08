package org.ispolnenie.schoolsupport.domain.roadmap;

import java.util.List;
import java.util.Objects;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a version of a roadmap plans it.
 *
 * @param key            which measure it is, over all versions; null: a new one
 * @param evidenceWanted what is to bear out that it was done, in words; null: whatever does
 */
public record PlannedMeasure(
        @Nullable Integer key,
        SupportStage stage,
        String title,
        WrittenDeadline deadline,
        String responsible,
        String expectedResult,
        @Nullable String evidenceWanted) {

    /** One that whatever evidence bears out. */
    public PlannedMeasure(
            @Nullable Integer key,
            SupportStage stage,
            String title,
            WrittenDeadline deadline,
            String responsible,
            String expectedResult) {
        this(key, stage, title, deadline, responsible, expectedResult, null);
    }

    /** Whether both say the same, whatever day the words of their deadlines come to. */
    boolean saysTheSameAs(PlannedMeasure other) {
        return stage == other.stage
                && title.equals(other.title)
                && deadline.words().equals(other.deadline.words())
                && responsible.equals(other.responsible)
                && expectedResult.equals(other.expectedResult)
                && Objects.equals(evidenceWanted, other.evidenceWanted);
    }

    /** The same; where the deadline is of the same words, with the day these came to before. */
    PlannedMeasure datedAs(WrittenDeadline before) {
        if (!deadline.words().equals(before.words())) {
            return this;
        }
        List<DueDate> day = before.due()
                .map(due -> List.of(new DueDate(due, due, before.why())))
                .orElse(List.of());
        return new PlannedMeasure(
                key,
                stage,
                title,
                new WrittenDeadline(before.words(), day),
                responsible,
                expectedResult,
                evidenceWanted);
    }
}
