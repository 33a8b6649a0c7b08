package org.ispolnenie.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.ispolnenie.notification.persistence.reminder.SqlLastReminders;
import org.ispolnenie.oversight.persistence.due.SqlDueDateReader;
import org.ispolnenie.oversight.persistence.due.SqlOverdueReader;
import org.ispolnenie.oversight.persistence.feed.SqlFeedReader;
import org.ispolnenie.oversight.service.due.DaysLate;
import org.ispolnenie.oversight.service.due.DueDateReader.Days;
import org.ispolnenie.oversight.service.due.OverdueReader.Due;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.test.Wired;

/**
 * Due dates, what is overdue, and calendars among 360,000 assignments, of which 25,000 are overdue and 2,500 open a month:
 * many times what a region has, for the set leaves a third of everything open for four years.
 */
final class DatesFigures implements Bench.Measured {

    private static final double REACH_P95 = 60;
    private static final double REACH_P95_ALL = 250;
    private static final int ROWS = 50;
    private static final LocalDate TODAY = ListFigures.TODAY.today();
    private static final Days NOVEMBER = new Days(LocalDate.of(2019, 11, 1), LocalDate.of(2019, 11, 30), TODAY);
    private static final Due OVERDUE = new Due(null, TODAY.minusDays(1), TODAY);
    private static final String MONTH = "due-dates?from=2019-11-01&to=2019-11-30";

    private final TestBed bed;

    DatesFigures(TestBed bed) {
        this.bed = bed;
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        Application application = bed.applicationWith(bed.size().decisionsOfL());
        HttpCalls chair = application.as("chair");
        HttpCalls executor = application.as("executor.mr03");
        PointScope own = new PointScope("MR03", null, null);
        measure(figures, "a month of due dates, all bodies", REACH_P95, chair, MONTH, source -> Wired.of(
                        SqlDueDateReader.class, source)
                .page(NOVEMBER, PointScope.all(), ROWS, null));
        measure(figures, "a month of due dates, one body", REACH_P95, executor, MONTH, source -> Wired.of(
                        SqlDueDateReader.class, source)
                .page(NOVEMBER, own, ROWS, null));
        measure(figures, "the most overdue, 50 rows, all bodies", REACH_P95, chair, "overdue", source -> overdue(source)
                .points(OVERDUE, PointScope.all(), ROWS, null, DatesFigures::late));
        measure(figures, "the most overdue, 50 rows, one body", REACH_P95, executor, "overdue", source -> overdue(
                        source)
                .points(OVERDUE, own, ROWS, null, DatesFigures::late));
        measure(figures, "overdue by body", REACH_P95_ALL, chair, "overdue?by=body", source -> overdue(source)
                .bodies(OVERDUE, PointScope.all(), DatesFigures::late));
        measure(figures, "overdue by decision, 50 rows", REACH_P95_ALL, chair, "overdue?by=decision", source -> overdue(
                        source)
                .decisions(OVERDUE, PointScope.all(), ROWS, null, DatesFigures::late));
        measure(
                figures,
                "a calendar of all bodies, 2,000 events",
                REACH_P95_ALL,
                new HttpCalls(application.pages(), Map.of()),
                feed(chair),
                source -> Wired.of(SqlFeedReader.class, source).ofAll(TODAY, 2_000));
        long body = bodyId();
        measure(
                figures,
                "a calendar of one body, 2,000 events",
                REACH_P95_ALL,
                new HttpCalls(application.pages(), Map.of()),
                feed(executor),
                source -> Wired.of(SqlFeedReader.class, source)
                        .ofBody(body, TODAY, TODAY.minusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC), 2_000));
    }

    private void measure(
            Figures figures, String work, double reach, HttpCalls calls, String path, Consumer<DataSource> sent)
            throws Exception {
        RecordedSql sql = RecordedSql.of(bed.dataSource(), sent);
        try (Connection connection = bed.connection()) {
            Latencies.Pair pair =
                    Latencies.sideBySide(bed.size(), 1, client -> calls.get(path), client -> sql.send(connection));
            figures.add(
                    work + ", at " + bed.size().l(),
                    pair.work().toString(),
                    "p95 ≤ " + Math.round(reach) + " ms",
                    ListFigures.beside(pair),
                    pair.work().p95() <= reach);
        }
    }

    private static SqlOverdueReader overdue(DataSource source) {
        return Wired.of(SqlOverdueReader.class, source, Wired.of(SqlLastReminders.class, source));
    }

    private static DaysLate late(LocalDate due) {
        return new DaysLate(0, 0);
    }

    private long bodyId() throws Exception {
        try (Connection connection = bed.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select id from organization where code = 'MR03'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String feed(HttpCalls calls) throws IOException {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(
                calls.post("me/calendar-feed", "application/json", "").bytes()))) {
            return reader.readObject().getString("address");
        }
    }
}
