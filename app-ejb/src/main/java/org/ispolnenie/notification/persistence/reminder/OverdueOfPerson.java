package org.ispolnenie.notification.persistence.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * How many control points are overdue for a person: those of the list of overdue points they see on the pages, and of those
 * they see standing in for others that day; each once.
 */
final class OverdueOfPerson {

    /** The person first, then whom they stand in for. */
    static final String ACCOUNTS =
            """
            select a.organization_id, (select group_concat(r.role) from account_role r where r.account_id = a.id)
            from account a
            where a.id = ? or a.active = true and a.id in (
              select d.principal_id from deputyship d
              where d.deputy_id = ? and d.revoked_at is null and d.valid_from <= ? and d.valid_to >= ?)
            order by a.id <> ?
            """;

    private static final String OF_ALL = "select count(*) from control_point c where " + DueSql.late("?");
    private static final String OF_BODIES =
            """
            select count(*) from assignment a straight_join control_point c on c.assignment_id = a.id
            where a.organization_id in (%s) and a.next_due < ? and\s"""
                    + DueSql.late("?");

    /**
     * A statement with its parameters.
     *
     * @param text empty where nothing can be overdue for the person
     */
    record Statement(String text, List<Object> parameters) {}

    /** An account as it is read: the body it belongs to, what it may do. */
    record Seen(@Nullable Long body, Set<Role> roles) {

        static Seen of(@Nullable Number body, @Nullable String roles) {
            return new Seen(
                    body == null ? null : body.longValue(),
                    roles == null
                            ? Set.of()
                            : Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet()));
        }

        static Seen of(ResultSet row) throws SQLException {
            return of(row.getObject(1, Long.class), row.getString(2));
        }

        private Caller caller() {
            OrganizationRef own = body == null ? null : new OrganizationRef(body, "", "");
            return new Caller("", "", own, roles);
        }
    }

    private OverdueOfPerson() {}

    static Object[] accountsOf(long account, LocalDate today) {
        return new Object[] {account, account, today, today, account};
    }

    /** What counts the points, once the person's accounts are known. */
    static Statement counting(List<Seen> accounts, LocalDate today) {
        Set<Long> bodies = new HashSet<>();
        for (int i = 0; i < accounts.size(); i++) {
            Caller own = accounts.get(0).caller();
            Caller caller = i == 0 ? own : own.standingInFor(accounts.get(i).caller());
            if (caller.seesAllBodies()) {
                return new Statement(OF_ALL, List.of(today));
            }
            if (caller.organization() != null && caller.is(Role.EXECUTOR)) {
                bodies.add(caller.organization().id());
            }
        }
        return bodies.isEmpty()
                ? new Statement("", List.of())
                : new Statement(
                        OF_BODIES.formatted(
                                bodies.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "))),
                        List.of(today, today));
    }
}
