package org.ispolnenie.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ispolnenie.schoolsupport.persistence.SqlInputSums;
import org.ispolnenie.schoolsupport.persistence.SqlRollupReader;
import org.ispolnenie.schoolsupport.service.rollup.RollupReader.Choice;
import org.ispolnenie.schoolsupport.service.school.SchoolSight;
import org.ispolnenie.test.Wired;

/** The roll-ups of both support projects of the made-up region, which has each of its 330 schools in one of them. */
final class RollupFigures implements Bench.Measured {

    private static final double REACH_P95 = 100;
    private static final int SCHOOLS = 330;
    private static final LocalDate TODAY = LocalDate.of(2019, 11, 1);
    private static final List<String> PROJECTS = List.of("LOW_RESULTS", "HIGH_RESULTS");

    private final TestBed bed;

    RollupFigures(TestBed bed) {
        this.bed = bed;
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        HttpCalls rest = bed.applicationOfRegion().as("controller");
        try (Connection connection = bed.connection()) {
            long included =
                    number(connection, "select count(*) from project_school where included_school_id is not null");
            if (included != SCHOOLS) {
                throw new IllegalStateException(included + " schools are in projects");
            }
            long measures = number(connection, "select count(*) from roadmap_measure");
            RecordedSql sql = RecordedSql.of(bed.dataSource(), source -> {
                SqlRollupReader reader = Wired.of(SqlRollupReader.class, source);
                SqlInputSums inputs = Wired.of(SqlInputSums.class, source);
                PROJECTS.forEach(project -> {
                    reader.byBody(choice(connection, project));
                    inputs.byBody(choice(connection, project));
                });
            });
            Latencies.Pair pair = Latencies.sideBySide(
                    bed.size(),
                    1,
                    client -> {
                        for (String project : PROJECTS) {
                            rest.get("support-projects/" + project + "/rollup?by=municipality");
                        }
                    },
                    client -> sql.send(connection));
            figures.add(
                    "roll-up of " + included + " schools with " + Size.number(measures)
                            + " measures, both projects one after the other",
                    pair.work().toString(),
                    "p95 ≤ 100 ms",
                    ListFigures.beside(pair),
                    pair.work().p95() <= REACH_P95);
        }
    }

    private static Choice choice(Connection connection, String project) {
        try {
            return new Choice(
                    number(connection, "select id from support_project where code = '" + project + "'"),
                    new SchoolSight(true, Set.of(), null, null, TODAY),
                    TODAY.minusDays(30),
                    TODAY.getYear());
        } catch (SQLException e) {
            throw new IllegalStateException(project, e);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
