package org.ispolnenie.collection.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.service.sheet.ObjectNames;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The names of schools and exam sites, from the directory. */
@ApplicationScoped
public class SqlObjectNames implements ObjectNames {

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<SheetObject> of(Collection<String> codes) {
        return SqlQuery.of("select o.id, o.code, o.name from organization_view o where o.code in")
                .addIn(codes)
                .add("order by o.code")
                .all(dataSource, row -> new SheetObject(row.number("id"), row.text("code"), row.text("name")));
    }
}
