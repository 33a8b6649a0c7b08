package org.ispolnenie.schoolsupport.service.progress;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.schoolsupport.service.comment.CommentLine;
import org.jspecify.annotations.Nullable;

/**
 * A school that a curator serves today, or that somebody belongs to.
 *
 * @param project  its code
 * @param title    of the project
 * @param until    the last day it is served; null: no end is settled
 * @param pressing measures that are late or due soon, the most urgent first
 * @param comments the last ones, the latest first
 */
public record ServedSchool(
        String project,
        String title,
        SchoolProgress progress,
        @Nullable LocalDate until,
        List<PressingMeasure> pressing,
        List<CommentLine> comments) {

    /** A measure that is not done, and when it was or is to be. */
    public record PressingMeasure(int key, String title, LocalDate due, boolean late) {}
}
