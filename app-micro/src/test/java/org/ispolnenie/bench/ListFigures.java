package org.ispolnenie.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.oversight.persistence.register.SqlAssignmentReader;
import org.ispolnenie.oversight.service.register.AssignmentFilter;
import org.ispolnenie.oversight.service.register.AssignmentSort;
import org.ispolnenie.test.Wired;

/** A body's open overdue assignments by date, fifty of them, for eight clients at once; at M, then at L. */
final class ListFigures implements Bench.Measured {

    static final int CLIENTS = 8;
    /** The day the application's clock is set to. */
    static final Today TODAY = new Today(LocalDate.of(2019, 11, 1), LocalDate.of(2019, 11, 8));

    private static final double REACH_P95 = 15;
    private static final double REACH_RATIO = 3;
    private static final double REACH_GROWTH = 1.3;

    private static final int ROWS = 50;
    private static final String PATH = "assignments?overdue=true&sort=due&limit=" + ROWS;

    private final TestBed bed;

    ListFigures(TestBed bed) {
        this.bed = bed;
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        Latencies.Pair atM = measure(bed.size().decisionsOfM());
        Latencies.Pair atL = measure(bed.size().decisionsOfL());
        figures.add(
                "REST list of a body, 50 rows, 8 clients, at " + bed.size().m(),
                atM.work().toString(),
                "p95 ≤ 15 ms, p50 ≤ 3 × JDBC",
                beside(atM),
                atM.work().p95() <= REACH_P95 && atM.ratio() <= REACH_RATIO);
        figures.add(
                "the same at " + bed.size().l(),
                atL.work().toString(),
                "p95 ≤ 15 ms, p50 ≤ 3 × JDBC",
                beside(atL),
                atL.work().p95() <= REACH_P95 && atL.ratio() <= REACH_RATIO);
        double growth = atL.work().p50() / atM.work().p50();
        figures.add(
                "from " + bed.size().m() + " to " + bed.size().l(),
                Figures.times(growth),
                "≤ 1.3 ×",
                "JDBC " + Figures.times(atL.limit().p50() / atM.limit().p50()),
                growth <= REACH_GROWTH);
    }

    static String beside(Latencies.Pair pair) {
        return "JDBC " + pair.limit() + "; " + Figures.times(pair.ratio());
    }

    private Latencies.Pair measure(int decisions) throws Exception {
        HttpCalls rest = bed.applicationWith(decisions).as("executor.mr03");
        requireFull(rest.get(PATH).text());
        RecordedSql sql = RecordedSql.of(bed.dataSource(), source -> Wired.of(SqlAssignmentReader.class, source)
                .page(overdueOf("MR03"), AssignmentSort.DUE, ROWS, null, TODAY));
        List<Connection> connections = new ArrayList<>();
        try {
            for (int client = 0; client < CLIENTS; client++) {
                connections.add(bed.connection());
            }
            return Latencies.sideBySide(
                    bed.size(), CLIENTS, client -> rest.get(PATH), client -> sql.send(connections.get(client)));
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static AssignmentFilter overdueOf(String body) {
        return new AssignmentFilter(null, null, body, null, true, null, null, null);
    }

    private static void requireFull(String list) {
        int rows = list.split("\"decisionNumber\"", -1).length - 1;
        if (rows != ROWS) {
            throw new IllegalStateException("the list has " + rows + " rows");
        }
    }
}
