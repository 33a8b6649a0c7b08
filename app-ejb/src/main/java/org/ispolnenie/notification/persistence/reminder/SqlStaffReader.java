package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.reminder.SchoolStaff;
import org.ispolnenie.notification.domain.reminder.Staff;
import org.ispolnenie.notification.domain.reminder.Staff.Person;
import org.ispolnenie.notification.domain.reminder.StaffReader;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** All active people with their roles and today's deputies, in one statement; who stands beside schools in two more. */
@ApplicationScoped
public class SqlStaffReader implements StaffReader {

    private static final String PEOPLE =
            """
            select a.id, coalesce(a.organization_id, 0) body, a.heads, a.email is not null has_email,
                   coalesce(o.kind = ?, false) of_authority,
                   (select group_concat(r.role) from account_role_view r where r.account_id = a.id) roles,
                   (select group_concat(d.deputy_id) from deputyship_view d join account_view s on s.id = d.deputy_id
                     where d.principal_id = a.id and d.revoked_at is null and d.valid_from <= ? and d.valid_to >= ?
                       and s.active = true) deputies
            from account_view a left join organization_view o on o.id = a.organization_id
            where a.active = true
            """;

    private static final String CURATORS =
            """
            select c.project_school_id, a.id from school_curator_view c join account_view a on a.login = c.login
            where c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)
            """;
    private static final String PASSED_ON =
            "select id, successor_id from organization_view where successor_id is not null and valid_to < ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Staff staffOn(LocalDate day) {
        return new Staff(
                SqlQuery.of(PEOPLE, OrganizationKind.REGIONAL_AUTHORITY, day, day)
                        .all(dataSource, SqlStaffReader::person),
                new SchoolStaff(curators(day), holders(day)));
    }

    private Map<Long, Set<Long>> curators(LocalDate day) {
        Map<Long, Set<Long>> curators = new HashMap<>();
        SqlQuery.of(CURATORS, day, day).all(dataSource, row -> curators.computeIfAbsent(
                        row.number("project_school_id"), school -> new LinkedHashSet<>())
                .add(row.number("id")));
        return curators;
    }

    /** Who holds by now what a body had: the last of those it was passed on to. */
    private Map<Long, Long> holders(LocalDate day) {
        Map<Long, Long> next = new HashMap<>();
        SqlQuery.of(PASSED_ON, day).all(dataSource, row -> next.put(row.number("id"), row.number("successor_id")));
        Map<Long, Long> holders = new HashMap<>();
        next.keySet().forEach(body -> {
            Set<Long> seen = new HashSet<>();
            long last = body;
            while (seen.add(last)) {
                last = next.getOrDefault(last, last);
            }
            holders.put(body, last);
        });
        return holders;
    }

    private static Person person(Row row) {
        return new Person(
                row.number("id"),
                row.number("body"),
                row.values(Role.class, "roles"),
                row.is("heads"),
                row.is("has_email"),
                row.is("of_authority"),
                row.listed("deputies").map(Long::valueOf).collect(Collectors.toSet()));
    }
}
