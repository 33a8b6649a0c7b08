package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.AccountOrigin;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Reads accounts by one SQL statement, roles included. */
@ApplicationScoped
public class SqlAccountReader implements AccountReader {

    /** What {@link #account} reads: of an account {@code a} and the body {@code o} it is of, which it may have none of. */
    static final String COLUMNS =
            """
            a.login, a.display_name, a.password_hash, a.active, a.one_time_until, a.origin,
            """
                    + SqlSecondFactors.IS_SET_UP
                    + """
             second_factor,
            o.id organization_id, o.code, o.name,
            (select group_concat(r.role) from account_role r where r.account_id = a.id) roles
            """;

    private static final String BY_LOGIN = "select " + COLUMNS
            + """
            from account a
            left join organization o on o.id = a.organization_id
            where a.login = ?
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<AccountRow> byLogin(String login) {
        return SqlQuery.of(BY_LOGIN, login).one(dataSource, SqlAccountReader::account);
    }

    static AccountRow account(Row row) {
        return new AccountRow(
                new Caller(
                        row.text("login"),
                        row.text("display_name"),
                        organization(row),
                        row.values(Role.class, "roles")),
                row.text("password_hash"),
                row.is("active"),
                row.momentOrNull("one_time_until"),
                row.value(AccountOrigin.class, "origin"),
                row.is("second_factor"));
    }

    private static @Nullable OrganizationRef organization(Row row) {
        Long id = row.numberOrNull("organization_id");
        return id == null ? null : new OrganizationRef(id, row.text("code"), row.text("name"));
    }
}
