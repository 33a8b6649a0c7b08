package org.ispolnenie.schoolsupport.service.comment;

import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads comments on a school in a project, the latest first. */
public interface CommentReader {

    /** @param cursor the id behind which the part begins; null for the first */
    Page<CommentLine> page(long projectSchoolId, int limit, @Nullable String cursor);
}
