package org.ispolnenie.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
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
import java.util.concurrent.Callable;

/** Final reports with a file of a megabyte, each another one, on points among 360,000; their acceptance, one by one and many. */
final class ReportFigures implements Bench.Measured {

    private static final double REACH_REPORT = 60;
    private static final double REACH_ACCEPT = 30;
    private static final double REACH_MANY = 2_000;
    private static final double NANOS_A_MS = 1e6;
    private static final int MEGABYTE = 1 << 20;
    private static final String BOUNDARY = "a-line-no-file-has";
    private static final String REPORT = "{\"kind\":\"FINAL\",\"text\":\"сделано\"}";

    private final TestBed bed;
    private final int warmUp;
    private final int measured;
    private final int many;
    private final Random random = new Random(1);

    ReportFigures(TestBed bed) {
        this.bed = bed;
        warmUp = bed.size().of(60, 1);
        measured = bed.size().of(60, 3);
        many = bed.size().of(200, 5);
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        Application application = bed.applicationWith(bed.size().decisionsOfL());
        // Another system reports in every body's name.
        HttpCalls legacy = application.as("legacy");
        HttpCalls controller = application.as("controller");
        List<Long> points = openPoints();
        List<String> reports = new ArrayList<>();
        List<Long> reporting = new ArrayList<>();
        List<Long> accepting = new ArrayList<>();
        for (long point : points.subList(0, warmUp + measured)) {
            reporting.add(timed(() -> reports.add(report(legacy, point, MEGABYTE))));
        }
        for (String report : reports) {
            accepting.add(timed(() -> post(controller, "reports/" + report + "/acceptance", "{}")));
        }
        add(figures, "a report with a file of 1 MB, at " + bed.size().l(), reporting, REACH_REPORT);
        add(figures, "accepting a report, at " + bed.size().l(), accepting, REACH_ACCEPT);

        List<String> quoted = new ArrayList<>();
        for (long point : points.subList(warmUp + measured, points.size())) {
            quoted.add('"' + report(legacy, point, 1) + '"');
        }
        double all = timed(() -> post(controller, "reports/bulk-acceptance", "{\"ids\":" + quoted + "}")) / NANOS_A_MS;
        figures.add("accepting %d reports at once".formatted(many), Figures.ms(all), "≤ 2 s", "–", all <= REACH_MANY);
    }

    private void add(Figures figures, String work, List<Long> nanos, double reach) {
        List<Long> sorted =
                nanos.subList(warmUp, nanos.size()).stream().sorted().toList();
        double p95 = Latencies.at(sorted, 0.95);
        figures.add(
                work,
                "p50 " + Figures.ms(Latencies.at(sorted, 0.5)) + ", p95 " + Figures.ms(p95),
                "p95 ≤ %.0f ms".formatted(reach),
                "–",
                p95 <= reach);
    }

    private static long timed(Callable<?> call) throws Exception {
        long begin = System.nanoTime();
        call.call();
        return System.nanoTime() - begin;
    }

    private List<Long> openPoints() throws SQLException {
        try (Connection connection = bed.connection();
                PreparedStatement query = connection.prepareStatement(
                        "select id from control_point where state = 'ON_CONTROL' and id > ? order by id limit ?")) {
            query.setLong(1, DataSet.point(bed.size().decisionsOfL() / 2));
            query.setInt(2, warmUp + measured + many);
            List<Long> points = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    points.add(rows.getLong(1));
                }
            }
            return points;
        }
    }

    /** Hands a report in; its id. */
    private String report(HttpCalls rest, long point, int size) throws IOException {
        HttpCalls.Answer answer = rest.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("control-points/" + point + "/reports", "multipart/form-data; boundary=" + BOUNDARY, form(size));
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.bytes()))) {
            return reader.readObject().getString("id");
        }
    }

    private static HttpCalls.Answer post(HttpCalls rest, String path, String json) throws IOException {
        return rest.with("Idempotency-Key", UUID.randomUUID().toString()).post(path, "application/json", json);
    }

    private byte[] form(int size) {
        byte[] file = new byte[size];
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
