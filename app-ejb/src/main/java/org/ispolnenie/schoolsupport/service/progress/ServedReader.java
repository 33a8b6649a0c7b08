package org.ispolnenie.schoolsupport.service.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ispolnenie.schoolsupport.service.comment.CommentLine;
import org.ispolnenie.schoolsupport.service.progress.ServedSchool.PressingMeasure;

/** Reads what a curator has to look at, for several schools at once; all by the id of the school in the project. */
public interface ServedReader {

    /** Measures that are not done and due by a day, the most urgent first. */
    Map<Long, List<PressingMeasure>> pressing(Collection<Long> schools, LocalDate today, LocalDate until);

    /** The last comments of each, the latest first. */
    Map<Long, List<CommentLine>> comments(Collection<Long> schools, int each);

    /** The last day that a person serves each; those without an end are not there. */
    Map<Long, LocalDate> until(Collection<Long> schools, String login, LocalDate today);
}
