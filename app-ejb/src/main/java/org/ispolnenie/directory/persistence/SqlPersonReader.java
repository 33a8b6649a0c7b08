package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.service.PersonReader;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Accounts by keyset along the index of their logins, roles included. */
@ApplicationScoped
public class SqlPersonReader implements PersonReader {

    private static final String ROWS =
            """
            select a.version, a.login, a.display_name, o.short_name,
                   (select group_concat(r.role) from account_role r where r.account_id = a.id),
                   a.email, a.language, a.heads, a.active
            from account a
            left join organization o on o.id = a.organization_id
            where 1 = 1
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<PersonRow> page(int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(ROWS);
        if (cursor != null) {
            query.add("and a.login > ?", cursor);
        }
        List<PersonRow> rows = query.add("order by a.login limit ?", limit + 1).list(dataSource, SqlPersonReader::row);
        boolean more = rows.size() > limit;
        List<PersonRow> part = more ? rows.subList(0, limit) : rows;
        return new Page<>(part, more ? part.get(limit - 1).login() : null, null);
    }

    @Override
    public Optional<PersonRow> find(String login) {
        return SqlQuery.of(ROWS).add("and a.login = ?", login).first(dataSource, SqlPersonReader::row);
    }

    private static PersonRow row(ResultSet row) throws SQLException {
        return new PersonRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                SqlAccountReader.roles(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                row.getBoolean(9));
    }
}
