package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.reminder.Staff;
import org.ispolnenie.notification.domain.reminder.Staff.Person;
import org.ispolnenie.notification.domain.reminder.StaffReader;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** All active people with their roles and today's deputies, in one statement. */
@ApplicationScoped
public class SqlStaffReader implements StaffReader {

    private static final String PEOPLE =
            """
            select a.id, coalesce(a.organization_id, 0), a.heads, a.email is not null,
                   coalesce(o.kind = 'REGIONAL_AUTHORITY', false),
                   (select group_concat(r.role) from account_role r where r.account_id = a.id),
                   (select group_concat(d.deputy_id) from deputyship d join account s on s.id = d.deputy_id
                     where d.principal_id = a.id and d.revoked_at is null and d.valid_from <= ? and d.valid_to >= ?
                       and s.active = true)
            from account a left join organization o on o.id = a.organization_id
            where a.active = true
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Staff staffOn(LocalDate day) {
        return new Staff(SqlQuery.of(PEOPLE, day, day).list(dataSource, SqlStaffReader::person));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong(1),
                row.getLong(2),
                listed(row.getString(6)).stream().map(Role::valueOf).collect(Collectors.toSet()),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getBoolean(5),
                listed(row.getString(7)).stream().map(Long::valueOf).collect(Collectors.toSet()));
    }

    private static Set<String> listed(@Nullable String text) {
        return text == null ? Set.of() : Arrays.stream(text.split(",")).collect(Collectors.toSet());
    }
}
