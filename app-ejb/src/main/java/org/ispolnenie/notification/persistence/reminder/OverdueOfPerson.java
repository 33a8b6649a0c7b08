package org.ispolnenie.notification.persistence.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/**
 * How many control points are overdue for a person: those of the list of overdue points they see on the pages, and of those
 * they see standing in for others that day; each once.
 */
final class OverdueOfPerson {

    /** The person first, then whom they stand in for. */
    private static final String ACCOUNTS =
            """
            select a.organization_id, (select group_concat(r.role) from account_role_view r where r.account_id = a.id) roles
            from account_view a
            where a.id = ? or a.active = true and a.id in (
              select d.principal_id from deputyship_view d
              where d.deputy_id = ? and d.revoked_at is null and d.valid_from <= ? and d.valid_to >= ?)
            order by a.id <> ?
            """;

    private static final String OF_ALL = "select count(*) late from control_point_view c where " + DueSql.late("?");
    private static final String OF_BODIES =
            """
            select count(*) late from assignment_view a straight_join control_point_view c on c.assignment_id = a.id
            where a.next_due < ? and\s"""
                    + DueSql.late("?") + " and a.organization_id in";

    private OverdueOfPerson() {}

    static int count(DataSource dataSource, long account, LocalDate today) {
        List<Caller> accounts =
                SqlQuery.of(ACCOUNTS, account, account, today, today, account).all(dataSource, OverdueOfPerson::caller);
        Set<Long> bodies = new HashSet<>();
        for (int i = 0; i < accounts.size(); i++) {
            Caller own = accounts.get(0);
            Caller caller = i == 0 ? own : own.standingInFor(accounts.get(i));
            if (caller.seesAllBodies()) {
                return count(SqlQuery.of(OF_ALL, today), dataSource);
            }
            if (caller.organization() != null && caller.is(Role.EXECUTOR)) {
                bodies.add(caller.organization().id());
            }
        }
        return bodies.isEmpty() ? 0 : count(SqlQuery.of(OF_BODIES, today, today).addIn(bodies), dataSource);
    }

    private static int count(SqlQuery query, DataSource dataSource) {
        return query.the(dataSource, row -> row.count("late"));
    }

    private static Caller caller(Row row) {
        Long body = row.numberOrNull("organization_id");
        return new Caller(
                "", "", body == null ? null : new OrganizationRef(body, "", ""), row.values(Role.class, "roles"));
    }
}
