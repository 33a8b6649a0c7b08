package org.ispolnenie.assignment.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.shared.persistence.SqlQuery;

/**
 * Evidence files by the id of the report or part they belong to. Reports and parts take their ids from one sequence, so
 * no id means both.
 */
record FilesByOwner(Map<Long, List<EvidenceView>> byOwner) {

    static final FilesByOwner NONE = new FilesByOwner(Map.of());

    static FilesByOwner of(SqlQuery query, DataSource dataSource) {
        Map<Long, List<EvidenceView>> files = new HashMap<>();
        query.all(dataSource, row -> files.computeIfAbsent(row.number("owner"), owner -> new ArrayList<>())
                .add(PointRows.file(row)));
        return new FilesByOwner(files);
    }

    List<EvidenceView> of(long owner) {
        return byOwner.getOrDefault(owner, List.of());
    }
}
