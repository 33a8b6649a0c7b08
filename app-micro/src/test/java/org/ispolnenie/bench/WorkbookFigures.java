package org.ispolnenie.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets of ten thousand rows brought and taken out as workbooks; what eighteen bodies have sent, beside each other. */
final class WorkbookFigures implements Bench.Measured {

    private static final double REACH_IN_MS = 3_000;
    private static final double REACH_VIEW_MS = 150;
    private static final double NANOS_A_MS = 1e6;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BOUNDARY = "a-line-no-file-has";
    private static final String FORM =
            """
            {"code":"BENCH","title":"Обучение","rowPer":"FREE",
             "columns":[
              {"key":"role","title":"Категория","type":"TEXT","required":true},
              {"key":"needed","title":"Нужно","type":"NUMBER","required":true},
              {"key":"trained","title":"Обучено","type":"NUMBER","required":true},
              {"key":"heldOn","title":"Дата","type":"DATE"},
              {"key":"share","title":"Доля","type":"COMPUTED","formula":"round(trained / needed * 100, 1)"}],
             "totals":[
              {"key":"all","title":"Обучено","formula":"sum(trained)"},
              {"key":"share","title":"Доля","formula":"round(sum(trained) / sum(needed) * 100, 1)"}]}
            """;

    private final TestBed bed;
    private final int rows;
    private final int rowsOfView;
    private final int workbooks;
    private final int views;

    WorkbookFigures(TestBed bed) {
        this.bed = bed;
        rows = bed.size().of(10_000, 100);
        rowsOfView = bed.size().of(500, 5);
        workbooks = bed.size().of(9, 2);
        views = bed.size().of(200, 3);
    }

    @Override
    public void addTo(Figures figures) throws Exception {
        Application application = bed.application();
        HttpCalls controller = application.as("controller");
        // Another system writes in every body's name.
        HttpCalls legacy = application.as("legacy");
        String protocol = approved(controller);
        once(controller).post("collection-forms", "application/json", FORM);
        addWorkbooks(figures, application, legacy, asked(controller, protocol, "6"));
        addView(figures, controller, legacy, protocol, asked(controller, protocol, "2"));
    }

    private void addWorkbooks(Figures figures, Application application, HttpCalls legacy, List<String> points)
            throws IOException, InterruptedException {
        List<Long> in = new ArrayList<>();
        List<Long> out = new ArrayList<>();
        double before = HeapWatch.live(application.pid());
        try (HeapWatch heap = new HeapWatch(application.pid())) {
            for (String point : points.subList(0, workbooks)) {
                String sheet = "control-points/" + point + "/sheet";
                byte[] filled = filled(legacy.get(sheet + ".xlsx").bytes());
                long begin = System.nanoTime();
                HttpCalls.Answer answer = once(legacy).post(sheet, XLSX, filled);
                in.add(System.nanoTime() - begin);
                if (!answer.text().contains("\"stored\":true")) {
                    throw new IllegalStateException("not stored");
                }
                long beginOut = System.nanoTime();
                legacy.get(sheet + ".xlsx");
                out.add(System.nanoTime() - beginOut);
            }
            double after = HeapWatch.live(application.pid());
            double ms = Latencies.at(measured(in), 0.5);
            figures.add(
                    "workbook of " + Size.number(rows) + " rows in, the answer with all of them included",
                    "p50 " + Figures.ms(ms) + ", the longest " + Figures.ms(Latencies.at(measured(in), 1)),
                    "≤ 3 s, flat memory",
                    "heap alive %.0f MB before, %.0f MB after, at most %.0f MB with garbage"
                            .formatted(before, after, heap.most()),
                    ms <= REACH_IN_MS);
        }
        figures.add(
                "workbook of " + Size.number(rows) + " rows out",
                "p50 " + Figures.ms(Latencies.at(measured(out), 0.5)),
                "–",
                "–",
                true);
    }

    /** The first one warms up. */
    private static List<Long> measured(List<Long> nanos) {
        return nanos.subList(1, nanos.size()).stream().sorted().toList();
    }

    private void addView(Figures figures, HttpCalls controller, HttpCalls legacy, String protocol, List<String> points)
            throws IOException {
        String table = IntStream.range(0, rowsOfView)
                .mapToObj(i -> "{\"role\":\"Категория " + i % 40 + "\",\"needed\":" + (50 + i) + ",\"trained\":"
                        + (i % 50) + "}")
                .collect(Collectors.joining(",", "{\"rows\":[", "]}"));
        for (String point : points) {
            legacy.put("control-points/" + point + "/sheet", table);
            once(legacy)
                    .post(
                            "control-points/" + point + "/reports",
                            "multipart/form-data; boundary=" + BOUNDARY,
                            "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"report\"\r\n\r\n"
                                    + "{\"kind\":\"INTERIM\",\"text\":\"сделано\"}\r\n--" + BOUNDARY + "--\r\n");
        }
        String view = "protocols/" + protocol + "/decisions/2/sheet?limit=50";
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < views; i++) {
            long begin = System.nanoTime();
            controller.get(view);
            nanos.add(System.nanoTime() - begin);
        }
        List<Long> warm = nanos.subList(views / 4, views).stream().sorted().toList();
        double p95 = Latencies.at(warm, 0.95);
        figures.add(
                "consolidated view of " + points.size() + " × " + rowsOfView + " rows",
                "p50 " + Figures.ms(Latencies.at(warm, 0.5)) + ", p95 " + Figures.ms(p95),
                "p95 ≤ 150 ms",
                "–",
                p95 <= REACH_VIEW_MS);
    }

    private static String approved(HttpCalls controller) throws IOException {
        HttpCalls.Answer draft = controller.post(
                "protocols", "text/plain; charset=utf-8", ReadingBenchmark.foundingText() + "\n".repeat(7));
        String protocol = json(draft).getString("id");
        once(controller)
                .with("If-Match", draft.header("ETag"))
                .post(
                        "protocols/" + protocol + "/approval",
                        "application/json",
                        "{\"remaining\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту протокола\"}");
        return protocol;
    }

    /** Asks the bodies of a decision for the form; their control points. */
    private static List<String> asked(HttpCalls controller, String protocol, String decision) throws IOException {
        String form = "protocols/" + protocol + "/decisions/" + decision + "/collection-form";
        controller.with("If-Match", controller.get(form).header("ETag")).put(form, "{\"form\":\"BENCH\"}");
        String list = "assignments?limit=100&protocol=" + protocol + "&decision=" + decision;
        return json(controller.get(list)).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(assignment -> assignment
                        .getJsonArray("controlPoints")
                        .getJsonObject(0)
                        .getString("id"))
                .toList();
    }

    /** The empty workbook with rows in it. */
    private byte[] filled(byte[] empty) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            Sheet sheet = book.getSheetAt(0);
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(3 + i);
                row.createCell(1).setCellValue("Категория " + i);
                row.createCell(2).setCellValue(50 + i % 7);
                row.createCell(3).setCellValue("1 " + (100 + i % 900) + ",5");
                row.createCell(4).setCellValue("20.04.2020");
            }
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            book.write(filled);
            return filled.toByteArray();
        }
    }

    private static HttpCalls once(HttpCalls rest) {
        return rest.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static JsonObject json(HttpCalls.Answer answer) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.bytes()))) {
            return reader.readObject();
        }
    }
}
