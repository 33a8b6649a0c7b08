package org.ispolnenie.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Final reports with a file of a megabyte, each another one, on points among 360,000. */
final class ReportFigures implements Bench.Measured {

    private static final double REACH_P95 = 60;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 60;
    private static final int MEGABYTE = 1 << 20;
    private static final String BOUNDARY = "a-line-no-file-has";
    private static final String REPORT = "{\"kind\":\"FINAL\",\"text\":\"сделано\"}";

    private final TestBed bed;
    private final Random random = new Random(1);

    ReportFigures(TestBed bed) {
        this.bed = bed;
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        // Another system reports in every body's name.
        HttpCalls rest = bed.applicationWith(DataSet.L).as("legacy");
        List<Long> nanos = new ArrayList<>();
        for (long point : openPoints()) {
            nanos.add(report(rest, point));
        }
        List<Long> measured =
                nanos.subList(WARM_UP, nanos.size()).stream().sorted().toList();
        double p95 = Latencies.at(measured, 0.95);
        figures.add(
                "a report with a file of 1 MB, at 360,000",
                "p50 " + Figures.ms(Latencies.at(measured, 0.5)) + ", p95 " + Figures.ms(p95),
                "p95 ≤ 60 ms",
                "–",
                p95 <= REACH_P95);
    }

    private List<Long> openPoints() throws SQLException {
        try (Connection connection = bed.connection();
                PreparedStatement query = connection.prepareStatement(
                        "select id from control_point where state = 'ON_CONTROL' and id > ? order by id limit ?")) {
            query.setLong(1, DataSet.point(DataSet.L / 2));
            query.setInt(2, WARM_UP + MEASURED);
            List<Long> points = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    points.add(rows.getLong(1));
                }
            }
            return points;
        }
    }

    private long report(HttpCalls rest, long point) throws IOException {
        byte[] form = form();
        HttpCalls call = rest.with("Idempotency-Key", UUID.randomUUID().toString());
        long begin = System.nanoTime();
        call.post("control-points/" + point + "/reports", "multipart/form-data; boundary=" + BOUNDARY, form);
        return System.nanoTime() - begin;
    }

    private byte[] form() {
        byte[] file = new byte[MEGABYTE];
        random.nextBytes(file);
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        text(form, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"report\"\r\n\r\n" + REPORT);
        text(
                form,
                "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4\n");
        form.writeBytes(file);
        text(form, "\r\n--" + BOUNDARY + "--\r\n");
        return form.toByteArray();
    }

    private static void text(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
