package org.ispolnenie.bench;

import java.sql.Connection;
import java.util.Optional;
import org.ispolnenie.quality.persistence.SqlSetReader;
import org.ispolnenie.test.Wired;

/** The matrix of quality-management measures of the made-up region: municipalities × directions × stages. */
final class MatrixFigures implements Bench.Measured {

    private static final double REACH_P95 = 80;
    private static final int YEAR = 2020;

    private final TestBed bed;

    MatrixFigures(TestBed bed) {
        this.bed = bed;
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        HttpCalls rest = bed.applicationOfRegion().as("controller");
        RecordedSql sql = RecordedSql.of(bed.dataSource(), source -> {
            SqlSetReader reader = Wired.of(SqlSetReader.class, source);
            reader.sets(YEAR, null, Optional.empty());
            reader.standings(YEAR, Optional.empty());
        });
        try (Connection connection = bed.connection()) {
            long measures = RollupFigures.number(
                    connection,
                    "select count(*) from quality_measure m join quality_set s on s.id = m.set_id where s.set_year = "
                            + YEAR);
            Latencies.Pair pair = Latencies.sideBySide(
                    bed.size(), 1, client -> rest.get("quality-matrix?year=" + YEAR), client -> sql.send(connection));
            figures.add(
                    "matrix of 18 municipalities × 8 directions × 8 stages over " + Size.number(measures) + " measures",
                    pair.work().toString(),
                    "p95 ≤ 80 ms",
                    ListFigures.beside(pair),
                    pair.work().p95() <= REACH_P95);
        }
    }
}
