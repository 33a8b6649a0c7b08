package org.ispolnenie.schoolsupport.service.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads what people say about schools, for those who see the schools. */
@Stateless
@RolesAllowed({
    Role.Names.CONTROLLER,
    Role.Names.CHAIR,
    Role.Names.ADMIN,
    Role.Names.INTEGRATION,
    Role.Names.EXECUTOR,
    Role.Names.SCHOOL_TEAM,
    Role.Names.CURATOR
})
public class SchoolCommentQueries {

    private static final int MAX_LIMIT = 500;

    @Inject
    private SchoolRights rights;

    @Inject
    private CommentReader reader;

    @Inject
    private DirectoryQueries directory;

    /** A part of the comments, the latest first. */
    public Page<CommentLine> comments(String projectCode, String schoolCode, int limit, @Nullable String cursor) {
        long school = rights.visible(projectCode, schoolCode).id();
        ListChoice list = ListChoice.of("comments", school);
        Page<CommentLine> page = reader.page(school, Math.min(limit, MAX_LIMIT), list.place(cursor));
        return list.sealed(page.with(page.items().stream()
                .map(line -> line.by(directory.displayName(line.person())))
                .toList()));
    }
}
