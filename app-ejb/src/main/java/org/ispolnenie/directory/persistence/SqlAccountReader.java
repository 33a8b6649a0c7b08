package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Reads accounts by one SQL statement, roles included. */
@ApplicationScoped
public class SqlAccountReader implements AccountReader {

    private static final String BY_LOGIN =
            """
            select a.login, a.display_name, a.password_hash, a.active,
                   o.id, o.code, o.name, (select group_concat(r.role) from account_role r where r.account_id = a.id)
            from account a
            left join organization o on o.id = a.organization_id
            where a.login = ?
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<AccountRow> byLogin(String login) {
        return SqlQuery.of(BY_LOGIN, login).first(dataSource, SqlAccountReader::account);
    }

    static AccountRow account(ResultSet row) throws SQLException {
        return new AccountRow(
                new Caller(row.getString(1), row.getString(2), organization(row), roles(row.getString(8))),
                row.getString(3),
                row.getBoolean(4));
    }

    private static @Nullable OrganizationRef organization(ResultSet row) throws SQLException {
        String code = row.getString(6);
        return code == null ? null : new OrganizationRef(row.getLong(5), code, row.getString(7));
    }

    static Set<Role> roles(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
