package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment.About;
import org.ispolnenie.schoolsupport.service.comment.CommentLine;
import org.ispolnenie.schoolsupport.service.comment.CommentReader;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Comments by keyset along their ids. */
@ApplicationScoped
public class SqlCommentReader implements CommentReader {

    private static final String COMMENTS =
            """
            select c.id, c.measure_key, c.indicator_key, c.person, c.said_at, c.text
            from school_comment c where c.project_school_id = ?
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<CommentLine> page(long projectSchoolId, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(COMMENTS, projectSchoolId);
        if (cursor != null) {
            query.add("and c.id < ?", id(cursor));
        }
        List<CommentLine> lines =
                query.add("order by c.id desc limit ?", limit + 1).all(dataSource, SqlCommentReader::line);
        return Page.of(lines, limit, line -> String.valueOf(line.id()));
    }

    private static long id(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }

    static CommentLine line(Row row) {
        @Nullable Long measure = row.numberOrNull("measure_key");
        return new CommentLine(
                row.number("id"),
                new About(measure == null ? null : Math.toIntExact(measure), row.textOrNull("indicator_key")),
                row.text("person"),
                row.moment("said_at"),
                row.text("text"));
    }
}
