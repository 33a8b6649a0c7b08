package org.ispolnenie.quality.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.service.set.Municipalities;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The municipalities, from the directory. */
@ApplicationScoped
public class SqlMunicipalities implements Municipalities {

    private static final String ONE =
            "select o.id, o.code, o.name from organization_view o where o.id = ? and o.kind = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<OrganizationRef> municipality(long organizationId) {
        return SqlQuery.of(ONE, organizationId, OrganizationKind.MUNICIPAL_AUTHORITY)
                .one(dataSource, row -> new OrganizationRef(row.number("id"), row.text("code"), row.text("name")));
    }
}
