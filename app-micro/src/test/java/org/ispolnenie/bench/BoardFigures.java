package org.ispolnenie.bench;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ispolnenie.oversight.persistence.board.SqlBoardReader;
import org.ispolnenie.oversight.service.board.BoardReader.Moment;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;

/** The board of one protocol of 20 decisions and 18 bodies, among 1,000 such protocols; today's and a past day's. */
final class BoardFigures implements Bench.Measured {

    private static final double REACH_P95_TODAY = 30;
    private static final double REACH_P95_PAST = 150;
    private static final LocalDate PAST = LocalDate.of(2019, 6, 30);
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final TestBed bed;

    BoardFigures(TestBed bed) {
        this.bed = bed;
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        long protocol = protocol();
        String path = "boards/control?protocol=" + protocol;
        measure(
                figures,
                "board of one protocol, at " + bed.size().l(),
                path,
                ListFigures.TODAY.today(),
                REACH_P95_TODAY);
        measure(figures, "the same as of a past day", path + "&asOf=" + PAST, PAST, REACH_P95_PAST);
    }

    /** One in the middle. */
    private long protocol() {
        return DataSet.protocol(bed.size().of(500, 50));
    }

    private void measure(Figures figures, String work, String path, LocalDate day, double reach) throws Exception {
        HttpCalls rest = bed.applicationWith(bed.size().decisionsOfL()).as("chair");
        @Nullable
        Instant until = day.equals(PAST) ? day.plusDays(1).atStartOfDay(ZONE).toInstant() : null;
        Moment moment = new Moment(day, until, day.plusDays(7));
        RecordedSql sql = RecordedSql.of(bed.dataSource(), source -> Wired.of(SqlBoardReader.class, source)
                .board(protocol(), moment));
        try (Connection connection = bed.connection()) {
            Latencies.Pair pair =
                    Latencies.sideBySide(bed.size(), 1, client -> rest.get(path), client -> sql.send(connection));
            figures.add(
                    work,
                    pair.work().toString(),
                    "p95 ≤ " + Math.round(reach) + " ms",
                    ListFigures.beside(pair),
                    pair.work().p95() <= reach);
        }
    }
}
