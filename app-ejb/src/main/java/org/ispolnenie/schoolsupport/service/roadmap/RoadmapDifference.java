package org.ispolnenie.schoolsupport.service.roadmap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a roadmap makes of one measure of another.
 *
 * @param was     null: it is new
 * @param becomes null: the version does without it
 * @param parts   what of it is another thing; none where it is new or gone
 */
public record RoadmapDifference(
        RoadmapView.@Nullable Measure was, RoadmapView.@Nullable Measure becomes, Set<Part> parts) {

    /** What may change of a measure. */
    public enum Part {
        STAGE,
        TITLE,
        DEADLINE,
        RESPONSIBLE,
        EXPECTED_RESULT,
        EVIDENCE_WANTED
    }

    /** From one version to the other, in the order of the later one; what it does without stands last. */
    static List<RoadmapDifference> between(List<RoadmapView.Measure> earlier, List<RoadmapView.Measure> later) {
        List<RoadmapDifference> differences = new ArrayList<>();
        later.forEach(becomes ->
                of(find(earlier, becomes.key()).orElse(null), becomes).ifPresent(differences::add));
        earlier.stream()
                .filter(was -> find(later, was.key()).isEmpty())
                .forEach(was -> differences.add(new RoadmapDifference(was, null, Set.of())));
        return differences;
    }

    private static Optional<RoadmapView.Measure> find(List<RoadmapView.Measure> measures, int key) {
        return measures.stream().filter(measure -> measure.key() == key).findFirst();
    }

    private static Optional<RoadmapDifference> of(RoadmapView.@Nullable Measure was, RoadmapView.Measure becomes) {
        if (was == null) {
            return Optional.of(new RoadmapDifference(null, becomes, Set.of()));
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        note(parts, Part.STAGE, was.stage(), becomes.stage());
        note(parts, Part.TITLE, was.title(), becomes.title());
        note(parts, Part.DEADLINE, was.deadline().words(), becomes.deadline().words());
        note(parts, Part.RESPONSIBLE, was.work().responsible(), becomes.work().responsible());
        note(
                parts,
                Part.EXPECTED_RESULT,
                was.work().expectedResult(),
                becomes.work().expectedResult());
        note(
                parts,
                Part.EVIDENCE_WANTED,
                was.work().evidenceWanted(),
                becomes.work().evidenceWanted());
        return parts.isEmpty() ? Optional.empty() : Optional.of(new RoadmapDifference(was, becomes, parts));
    }

    private static void note(Set<Part> parts, Part part, @Nullable Object was, @Nullable Object becomes) {
        if (!Objects.equals(was, becomes)) {
            parts.add(part);
        }
    }

    public boolean isNew() {
        return was == null;
    }

    public boolean isGone() {
        return becomes == null;
    }

    /** The measure as it is, or as it was where it is gone. */
    public RoadmapView.Measure measure() {
        return Objects.requireNonNull(becomes == null ? was : becomes);
    }
}
