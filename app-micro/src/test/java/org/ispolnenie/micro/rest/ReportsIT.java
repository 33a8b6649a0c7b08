package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ispolnenie.micro.MultipartForm;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports with files over HTTP: what is taken, what is refused and why, who gets what back. */
class ReportsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String ACT =
            "{\"kind\":\"FINAL\",\"text\":\"Комплекс мер утверждён\",\"actNumber\":\"12-р\",\"actDate\":\"2019-11-01\"}";
    private static final String INTERIM = "{\"kind\":\"INTERIM\",\"text\":\"Готовим\"}";

    private final Rest controller = APPLICATION.as("controller");

    /** One protocol for all tests, a body for each. */
    private static final AtomicInteger BODIES = new AtomicInteger();

    private final Rest executor = nextBody();
    private final Rest neighbour = APPLICATION.as("executor.mr17");

    @Test
    void aReportWithAFileMovesItsPointAndIsReadByBothSides() {
        String point = point();
        RestAnswer report = report(
                        executor, point, new MultipartForm().json("report", ACT).file("меры.pdf", pdf(200)))
                .expect(201);

        assertThat(report.header("Location")).endsWith("/api/v1/reports/" + report.text("/id"));
        assertThat(report.header("ETag")).isEqualTo("\"" + report.number("/version") + "\"");
        assertThat(report.text("/state")).isEqualTo("SUBMITTED");
        assertThat(report.text("/files/0/name")).isEqualTo("меры.pdf");
        assertThat(report.text("/files/0/mediaType")).isEqualTo("application/pdf");

        RestAnswer life = controller.get("/control-points/" + point).expect(200);
        assertThat(life.text("/state")).isEqualTo("REPORTED");
        assertThat(life.text("/reports/0/id")).isEqualTo(report.text("/id"));
        assertThat(life.json().getJsonArray("may").toString())
                .contains("JUDGE", "REMOVE")
                .doesNotContain("REPORT\"");
        assertThat(executor.get("/reports/" + report.text("/id")).expect(200).body())
                .isEqualTo(report.body());
        assertThat(executor.get("/reports?state=SUBMITTED").items())
                .extracting(item -> item.getString("id"))
                .contains(report.text("/id"));
    }

    @Test
    void anInterimReportNeedsNoEvidenceAndLeavesThePointOpen() {
        String point = point();
        report(executor, point, new MultipartForm().json("report", INTERIM)).expect(201);

        RestAnswer life = executor.get("/control-points/" + point).expect(200);
        assertThat(life.text("/state")).isEqualTo("ON_CONTROL");
        assertThat(life.json().getJsonArray("may").toString()).contains("\"REPORT\"", "ASK_EXTENSION", "PASS_ON");
        assertThat(life.text("/history/1/reason")).isEqualTo("Поступил промежуточный отчёт.");
    }

    @Test
    void formDataComesBackKeyByKeyAsItWasSent() {
        String point = point();
        String data =
                "{\"rows\":[1,null,{\"figure\":2}],\"publication\":\"https://сайт.рф/1\",\"b\":null,\"figure\":97.50}";
        RestAnswer report = report(
                        executor,
                        point,
                        new MultipartForm()
                                .json(
                                        "report",
                                        "{\"kind\":\"INTERIM\",\"text\":\"Готовим\",\"formData\":" + data + "}"))
                .expect(201);

        assertThat(report.body()).contains("\"formData\":" + data + ",");
        assertThat(controller.get("/reports/" + report.text("/id")).body()).isEqualTo(report.body());
    }

    @Test
    void whatAFinalReportLacksIsToldAllAtOnce() {
        String point = point();
        RestAnswer refused = report(
                        executor, point, new MultipartForm().json("report", "{\"kind\":\"FINAL\",\"text\":\" \"}"))
                .refused(422);

        assertThat(refused.pointers()).containsExactlyInAnyOrder("/text", "/file", "/actNumber", "/actDate");
        assertThat(executor.get("/control-points/" + point).text("/state")).isEqualTo("ON_CONTROL");
    }

    @Test
    void badFilesAreRefusedByTheirContentAndLeaveNothing() {
        String point = point();
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] program = new byte[5000];
        program[0] = 'M';
        program[1] = 'Z';
        MultipartForm form = new MultipartForm()
                .json("report", ACT)
                .file("страница.pdf", html)
                .file("пустой.pdf", new byte[0])
                .file("программа.docx", program);

        RestAnswer refused = report(executor, point, form).refused(422);
        assertThat(refused.pointers()).containsExactly("/file", "/file", "/file");
        assertThat(refused.body()).contains("страница.pdf", "пустой.pdf", "программа.docx");
        assertThat(executor.get("/control-points/" + point).json().getJsonArray("reports"))
                .isEmpty();

        MultipartForm many = new MultipartForm().json("report", ACT);
        for (int i = 0; i < 21; i++) {
            many.file(i + ".pdf", pdf(1));
        }
        assertThat(report(executor, point, many).refused(422).pointers()).containsExactly("/file");
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        String point = point();
        byte[] whole = new MultipartForm()
                .json("report", INTERIM)
                .file("a.pdf", pdf(9))
                .bytes();

        send(executor, point, Arrays.copyOf(whole, whole.length / 2)).refused(400);
        send(executor, point, new byte[0]).refused(400);
        send(executor, point, "nothing of the kind".getBytes(StandardCharsets.UTF_8))
                .refused(400);
        executor.post("/control-points/" + point + "/reports", "multipart/form-data", whole)
                .refused(400);
        executor.post("/control-points/" + point + "/reports", "application/json", whole)
                .refused(415);
        report(executor, point, new MultipartForm().json("report", "{\"kind\":"))
                .refused(400);
        assertThat(report(executor, point, new MultipartForm().file("a.pdf", pdf(1)))
                        .refused(422)
                        .pointers())
                .containsExactly("/report");
        assertThat(report(
                                executor,
                                point,
                                new MultipartForm().json("report", "{\"kind\":\"FINAL\",\"text\":\"а\",\"x\":1}"))
                        .refused(422)
                        .pointers())
                .containsExactly("/x");
        assertThat(report(executor, point, new MultipartForm().json("raport", INTERIM))
                        .refused(422)
                        .pointers())
                .containsExactly("/raport");
        assertThat(report(
                                executor,
                                point,
                                new MultipartForm()
                                        .json(
                                                "report",
                                                "{\"kind\":\"LATE\",\"text\":1,\"actDate\":\"2019-13-01\",\"formData\":[]}"))
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/kind", "/text", "/actDate", "/formData");
        assertThat(report(
                                executor,
                                point,
                                new MultipartForm()
                                        .json(
                                                "report",
                                                "{\"kind\":\"FINAL\",\"text\":\"а\",\"actDate\":\"2030-01-01\"}"))
                        .refused(422)
                        .pointers())
                .containsExactly("/actDate");
    }

    @Test
    void namesOfFilesComeInEveryFormAndNeverArePaths() {
        String point = point();
        MultipartForm form = new MultipartForm()
                .json("report", INTERIM)
                .file("../../etc/passwd.pdf", pdf(1))
                .part("name=\"file\"; filename*=UTF-8''%D0%BC%D0%B5%D1%80%D1%8B.pdf", pdf(2))
                .part("name=file; filename=plain.pdf", pdf(3))
                .part("name=\"file\"; filename=\"a \\\"b\\\".pdf\"", pdf(4))
                .part("name=\"file\"", pdf(5))
                .part("name=\"file\"; filename*=UTF-8''a%0D%0Ab.pdf", pdf(6))
                .part("name=\"file\"; filename=\"\u202efdp.exe.pdf\"", pdf(7));

        assertThat(report(executor, point, form).expect(201).each("/files"))
                .extracting(file -> file.getString("name"))
                .containsExactly(
                        "passwd.pdf", "меры.pdf", "plain.pdf", "a \"b\".pdf", "file", "a b.pdf", "fdp.exe.pdf");
    }

    @Test
    void aFileComesBackWholeOrInRanges() {
        byte[] bytes = pdf(50);
        String path = "/attachments/" + reported(point(), bytes).text("/files/0/id");

        RestAnswer whole = executor.get(path).expect(200);
        assertThat(whole.body()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(whole.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"____.pdf\"; filename*=UTF-8''%D0%BC%D0%B5%D1%80%D1%8B.pdf");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.header("Content-Type")).isEqualTo("application/pdf");

        RestAnswer range = executor.with("Range", "bytes=0-3").get(path).expect(206);
        assertThat(range.body()).isEqualTo("%PDF");
        assertThat(range.header("Content-Range")).isEqualTo("bytes 0-3/" + bytes.length);
        assertThat(executor.with("Range", "bytes=-6").get(path).expect(206).body())
                .isEqualTo("%%EOF\n");
        assertThat(executor.with("Range", "bytes=999999-").get(path).expect(416).header("Content-Range"))
                .isEqualTo("bytes */" + bytes.length);
        assertThat(executor.with("Range", "pages=1").get(path).status()).isEqualTo(200);
        executor.with("If-None-Match", whole.header("ETag")).get(path).expect(304);
        RestAnswer head = executor.call("HEAD", path).expect(200);
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(bytes.length));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aNeighbourFindsNothingOfIt() {
        String point = point();
        RestAnswer report = reported(point, pdf(7));

        neighbour.get("/control-points/" + point).refused(404);
        neighbour.get("/reports/" + report.text("/id")).refused(404);
        neighbour.get("/attachments/" + report.text("/files/0/id")).refused(404);
        report(neighbour, point, new MultipartForm().json("report", INTERIM)).refused(404);
        assertThat(neighbour.get("/reports?limit=500").items())
                .noneMatch(item -> item.getString("id").equals(report.text("/id")));
        report(controller, point, new MultipartForm().json("report", INTERIM)).refused(403);
        report(APPLICATION.as("chair"), point, new MultipartForm().json("report", INTERIM))
                .refused(403);
        APPLICATION
                .as("legacy")
                .get("/attachments/" + report.text("/files/0/id"))
                .expect(200);
    }

    @Test
    void theSameFileOfTwoBodiesIsPointedOutToTheControllerOnly() {
        byte[] copied = pdf(33);
        RestAnswer first = report(
                        executor,
                        point(executor),
                        new MultipartForm().json("report", ACT).file("a.pdf", copied))
                .expect(201);
        report(
                        neighbour,
                        point(neighbour),
                        new MultipartForm().json("report", ACT).file("b.pdf", copied))
                .expect(201);

        assertThat(controller
                        .get("/reports/" + first.text("/id"))
                        .at("/remarks")
                        .toString())
                .contains("a.pdf");
        assertThat(controller.get("/reports/" + first.text("/id")).json().getJsonArray("remarks"))
                .hasSize(1);
        assertThat(executor.get("/reports/" + first.text("/id")).json().getJsonArray("remarks"))
                .isEmpty();
    }

    @Test
    void theSameFileAgainIsPointedOutToEverybody() {
        String point = point();
        byte[] file = pdf(44);
        RestAnswer first = report(
                        executor,
                        point,
                        new MultipartForm()
                                .json("report", ACT)
                                .file("меры.pdf", file)
                                .file("копия.pdf", file))
                .expect(201);
        assertThat(first.at("/remarks").toString()).contains("дважды", "меры.pdf", "копия.pdf");
        controller
                .post("/reports/" + first.text("/id") + "/return", "{\"reason\":\"нет показателей\"}")
                .expect(200);

        RestAnswer again = report(
                        executor, point, new MultipartForm().json("report", ACT).file("новые меры.pdf", file))
                .expect(201);

        assertThat(again.at("/remarks").toString()).contains("новые меры.pdf", "возвращён");
        assertThat(controller
                        .get("/reports/" + again.text("/id"))
                        .at("/remarks")
                        .toString())
                .contains("возвращён");
        assertThat(controller
                        .get("/reports/" + first.text("/id"))
                        .at("/remarks")
                        .toString())
                .doesNotContain("возвращён");
        assertThat(controller
                        .get("/control-points/" + point)
                        .at("/reports/1/remarks")
                        .toString())
                .contains("возвращён");
    }

    @Test
    void aFileThatPretendsIsRefusedByName() {
        String point = point();
        RestAnswer refused = report(
                        executor,
                        point,
                        new MultipartForm()
                                .json("report", ACT)
                                .file("меры.xlsx", pdf(9))
                                .file("письмо.exe", "просто текст".getBytes(StandardCharsets.UTF_8))
                                .file("рисунок.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .refused(422);

        assertThat(refused.pointers()).containsExactly("/file", "/file", "/file");
        assertThat(refused.body()).contains("меры.xlsx", "письмо.exe", "рисунок.png");
    }

    @Test
    void wordsOfNothingAreNoReportNoBasisAndNoComment() {
        String point = point();
        for (String nothing : List.of("\u00a0", "\u200b\u2060", "\u3164", "\u2800", "\u00ad", "...", "№")) {
            String report = Json.createObjectBuilder()
                    .add("kind", "FINAL")
                    .add("text", nothing)
                    .add("actNumber", nothing)
                    .add("actDate", "2019-11-01")
                    .build()
                    .toString();
            assertThat(report(
                                    executor,
                                    point,
                                    new MultipartForm().json("report", report).file("a.pdf", pdf(3)))
                            .refused(422)
                            .pointers())
                    .containsExactlyInAnyOrder("/text", "/actNumber");
            String removal = Json.createObjectBuilder()
                    .add("basis", nothing)
                    .add("ground", "NOT_RELEVANT")
                    .build()
                    .toString();
            assertThat(controller
                            .post("/control-points/" + point + "/removal", removal)
                            .refused(422)
                            .pointers())
                    .containsExactly("/basis");
            String comment =
                    Json.createObjectBuilder().add("text", nothing).build().toString();
            assertThat(executor.post("/control-points/" + point + "/comments", comment)
                            .refused(422)
                            .pointers())
                    .containsExactly("/text");
        }
        executor.post("/control-points/" + point + "/comments", "{\"text\":\"да\"}")
                .expect(200);
    }

    @Test
    void theSameKeyReportsOnce() {
        String point = point();
        Rest keyed = executor.with("Idempotency-Key", UUID.randomUUID().toString());
        MultipartForm form = new MultipartForm().json("report", INTERIM).file("a.pdf", pdf(3));

        RestAnswer first = report(keyed, point, form).expect(201);
        RestAnswer second = report(keyed, point, form).expect(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(report(
                                keyed,
                                point,
                                new MultipartForm().json("report", INTERIM).file("a.pdf", pdf(4)))
                        .refused(422)
                        .pointers())
                .containsExactly("/Idempotency-Key");
        assertThat(executor.get("/control-points/" + point).json().getJsonArray("reports"))
                .hasSize(1);
    }

    @Test
    void aReportOnAPointThatWaitsForNoneOrHasMovedIsRefused() {
        String point = point();
        String seen = executor.get("/control-points/" + point).header("ETag");
        reported(point, pdf(8));

        report(executor, point, new MultipartForm().json("report", ACT).file("a.pdf", pdf(8)))
                .refused(409);
        report(executor.with("If-Match", seen), point, new MultipartForm().json("report", INTERIM))
                .refused(412);
    }

    private RestAnswer reported(String point, byte[] file) {
        return report(executor, point, new MultipartForm().json("report", ACT).file("меры.pdf", file))
                .expect(201);
    }

    private static RestAnswer report(Rest rest, String point, MultipartForm form) {
        return send(rest, point, form.bytes());
    }

    private static RestAnswer send(Rest rest, String point, byte[] body) {
        return rest.post("/control-points/" + point + "/reports", MultipartForm.mediaType(), body);
    }

    private static Rest nextBody() {
        return APPLICATION.as("executor.mr%02d".formatted(BODIES.incrementAndGet()));
    }

    private String point() {
        return point(executor);
    }

    private String point(Rest body) {
        ImportedProtocol protocol =
                ImportedProtocol.founding(controller, "reports").approved();
        JsonObject assignment = body.get("/assignments?decision=12&protocol=" + protocol.id())
                .items()
                .get(0);
        return assignment.getJsonArray("controlPoints").getJsonObject(0).getString("id");
    }

    private static byte[] pdf(int lines) {
        return ("%PDF-1.4\n" + "1 0 obj<</Type/Catalog>>endobj\n".repeat(lines) + "%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
