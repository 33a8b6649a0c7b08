package org.ispolnenie.schoolsupport.service.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapState;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A version of the roadmap of a school.
 *
 * @param version  of the whole roadmap, for the next change; 0 while there is none
 * @param number   of the version that is shown; null while there is none
 * @param versions all there are
 * @param leftOut  what earlier versions have and this one has not: cancelled, or to be cancelled where it is the draft
 * @param evidence all files, each may bear out several measures
 */
public record RoadmapView(
        long version,
        @Nullable Integer number,
        List<Version> versions,
        List<Measure> measures,
        List<Measure> leftOut,
        List<Evidence> evidence) {

    /** The roadmap of a school that has none. */
    public static final RoadmapView NONE = new RoadmapView(0, null, List.of(), List.of(), List.of(), List.of());

    /** What earlier versions have and this one has not, cancelled. */
    public List<Measure> cancelled() {
        return leftOut.stream()
                .filter(measure -> measure.progress().state() == RoadmapMeasureState.CANCELLED)
                .toList();
    }

    /** A version, and who wrote and approved it, by name. */
    public record Version(
            int number,
            RoadmapState state,
            String writtenBy,
            Instant writtenAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {}

    /** A measure as the version plans it. */
    public record Measure(int key, SupportStage stage, String title, Deadline deadline, Work work, Progress progress) {}

    /**
     * When it is due.
     *
     * @param due null where the words give no date yet
     * @param why step by step
     */
    public record Deadline(String words, @Nullable LocalDate due, List<Message> why) {}

    /** Who does it, and what comes of it. */
    public record Work(String responsible, String expectedResult, @Nullable String evidenceWanted) {}

    /**
     * How far it is.
     *
     * @param recordedOn   when somebody said that it is done; null while it is not, or where that is not known
     * @param late         whether it was done or cancelled after its day, or is neither and the day is past
     * @param returnReason why it was returned last; null where it was not
     * @param evidence     the ids of the files that bear it out
     * @param leftOut      that a later version does without it; null: none does
     */
    public record Progress(
            RoadmapMeasureState state,
            boolean late,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate recordedOn,
            @Nullable String result,
            @Nullable String returnReason,
            List<Long> evidence,
            @Nullable LeavingOut leftOut) {

        /** Whether the day it was done on is an earlier one than that it was recorded on. */
        public boolean isDatedBack() {
            return doneOn != null && recordedOn != null && doneOn.isBefore(recordedOn);
        }
    }

    /**
     * That a later version does without a measure.
     *
     * @param reason null where nobody was asked for one
     * @param by     who cancelled it, by name; null while the version is a draft
     * @param at     when; null while the version is a draft
     */
    public record LeavingOut(@Nullable String reason, @Nullable String by, @Nullable Instant at) {}

    /** A file, and who added it, by name. */
    public record Evidence(long id, StoredFile file, String addedBy, Instant addedAt) {}
}
