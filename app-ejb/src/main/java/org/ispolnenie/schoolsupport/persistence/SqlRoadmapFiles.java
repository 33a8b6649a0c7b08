package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.StoredFileUse;

/** The stored files that roadmaps refer to. */
@ApplicationScoped
public class SqlRoadmapFiles implements StoredFileUse {

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Set<String> referredTo(Collection<String> hashes) {
        return SqlQuery.of("select distinct e.sha256 from roadmap_evidence e where e.sha256 in")
                .addIn(hashes)
                .all(dataSource, row -> row.text("sha256"))
                .stream()
                .collect(Collectors.toSet());
    }
}
