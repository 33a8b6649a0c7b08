package org.ispolnenie.schoolsupport.service.comment;

import java.time.Instant;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment.About;

/** A comment as it is shown, by whom by name. */
public record CommentLine(long id, About about, String person, Instant at, String text) {

    /** The same with the name of who said it. */
    public CommentLine by(String name) {
        return new CommentLine(id, about, name, at, text);
    }
}
