package org.ispolnenie.collection.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.StoredFileUse;

/** The stored files that sheets refer to. */
@ApplicationScoped
public class SqlSheetFiles implements StoredFileUse {

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Set<String> referredTo(Collection<String> hashes) {
        return SqlQuery.of("select distinct f.sha256 from sheet_file f where f.sha256 in")
                .addIn(hashes)
                .all(dataSource, row -> row.text("sha256"))
                .stream()
                .collect(Collectors.toSet());
    }
}
