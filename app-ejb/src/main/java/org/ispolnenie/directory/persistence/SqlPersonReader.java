package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.AccountOrigin;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonReader;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonRow.Kept;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Accounts by keyset along the index of their logins, roles included. */
@ApplicationScoped
public class SqlPersonReader implements PersonReader {

    private static final String ROWS =
            """
            select a.version, a.login, a.display_name, o.id organization_id, o.code, o.short_name,
                   (select group_concat(r.role) from account_role r where r.account_id = a.id) roles,
                   a.email, a.language, a.heads, a.active, a.one_time_until is not null owes_password, a.origin,
                   a.erased_at is not null erased,
            """
                    + SqlSecondFactors.IS_SET_UP
                    + """
             second_factor
            from account a
            left join organization o on o.id = a.organization_id
            where 1 = 1
            """;

    private static final String WORD =
            "and (a.login like ? or a.display_name like ? or coalesce(o.short_name, '') like ?)";
    private static final String ROLE =
            "and exists (select 1 from account_role h where h.account_id = a.id and h.role = ?)";

    /** Systems are not written to, and who has no role works with nothing. */
    private static final String UNREACHABLE =
            """
            and a.email is null
            and exists (select 1 from account_role h where h.account_id = a.id and h.role <> ?)
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<PersonRow> page(PeopleChoice choice, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(ROWS);
        SqlOrganizationReader.words(choice.words()).forEach(word -> query.add(WORD, word, word, word));
        if (choice.role() != null) {
            query.add(ROLE, choice.role());
        }
        if (choice.active() != null) {
            query.add("and a.active = ?", choice.active());
        }
        if (choice.email() != null) {
            if (choice.email()) {
                query.add("and a.email is not null");
            } else {
                query.add(UNREACHABLE, Role.INTEGRATION);
            }
        }
        if (cursor != null) {
            query.add("and a.login > ?", cursor);
        }
        List<PersonRow> rows = query.add("order by a.login limit ?", limit + 1).all(dataSource, SqlPersonReader::row);
        return Page.of(rows, limit, PersonRow::login);
    }

    @Override
    public Optional<PersonRow> find(String login) {
        return SqlQuery.of(ROWS).add("and a.login = ?", login).one(dataSource, SqlPersonReader::row);
    }

    @Override
    public long unreachable() {
        return SqlQuery.of("select 1 from account a where a.active")
                .add(UNREACHABLE, Role.INTEGRATION)
                .countOf(dataSource);
    }

    @Override
    public List<PersonRow> active(Role role) {
        return SqlQuery.of(ROWS)
                .add("and a.active")
                .add(ROLE, role)
                .add("order by a.display_name, a.login")
                .all(dataSource, SqlPersonReader::row);
    }

    private static PersonRow row(Row row) {
        return new PersonRow(
                row.number("version"),
                row.text("login"),
                row.text("display_name"),
                organization(row),
                row.values(Role.class, "roles"),
                row.textOrNull("email"),
                row.text("language"),
                row.is("heads"),
                row.is("active"),
                new Kept(
                        row.value(AccountOrigin.class, "origin"),
                        row.is("owes_password"),
                        row.is("second_factor"),
                        row.is("erased")));
    }

    private static @Nullable OrganizationRef organization(Row row) {
        Long id = row.numberOrNull("organization_id");
        return id == null ? null : new OrganizationRef(id, row.text("code"), row.text("short_name"));
    }
}
