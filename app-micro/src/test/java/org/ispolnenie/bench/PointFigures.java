package org.ispolnenie.bench;

import java.sql.Connection;
import org.ispolnenie.assignment.persistence.SqlControlPointReader;
import org.ispolnenie.assignment.persistence.SqlPointReader;
import org.ispolnenie.assignment.persistence.SqlStandingReader;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.test.Wired;

/** One control point with its history, among 360,000. */
final class PointFigures implements Bench.Measured {

    private static final double REACH_P95 = 10;
    private static final double REACH_RATIO = 3;

    private final TestBed bed;

    PointFigures(TestBed bed) {
        this.bed = bed;
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        HttpCalls rest = bed.applicationWith(bed.size().decisionsOfL()).as("controller");
        long id = DataSet.point(bed.size().decisionsOfL());
        RecordedSql sql = RecordedSql.of(bed.dataSource(), source -> {
            Wired.of(SqlControlPointReader.class, source)
                    .card(id, ListFigures.TODAY.today(), ListFigures.TODAY.soonUntil());
            PointStanding standing =
                    Wired.of(SqlStandingReader.class, source).standing(id, null).orElseThrow();
            Wired.of(SqlPointReader.class, source).happened(standing, ListFigures.TODAY.today());
        });
        try (Connection connection = bed.connection()) {
            Latencies.Pair pair = Latencies.sideBySide(
                    bed.size(), 1, client -> rest.get("control-points/" + id), client -> sql.send(connection));
            figures.add(
                    "one control point with history, at " + bed.size().l(),
                    pair.work().toString(),
                    "p95 ≤ 10 ms, p50 ≤ 3 × JDBC",
                    ListFigures.beside(pair),
                    pair.work().p95() <= REACH_P95 && pair.ratio() <= REACH_RATIO);
        }
    }
}
