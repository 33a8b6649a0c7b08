package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Collectors;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Item 6 of the founding protocol with a form as its evidence: the controller makes the form and attaches it, bodies fill
 * it in and report with it, the region sees their figures beside each other and the lowest subjects.
 */
class CollectionFormsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String FORM =
            """
            {"code":"%s","title":"Результаты ВПР","rowPer":"FREE",
             "columns":[
              {"key":"subject","title":"Предмет","type":"CHOICE","required":true,
               "choices":["Математика","Химия","История"]},
              {"key":"wrote","title":"Выполняли","type":"NUMBER","required":true,"min":0,"max":5000,"unit":"чел."},
              {"key":"passed","title":"Справились","type":"NUMBER","required":true,"min":0},
              {"key":"share","title":"Справились, %%","type":"COMPUTED","formula":"round(passed / wrote * 100, 1)"},
              {"key":"heldOn","title":"Дата","type":"DATE"}],
             "totals":[
              {"key":"all","title":"Выполняли","formula":"sum(wrote)"},
              {"key":"lowest","title":"Ниже всех",
               "formula":"lowest(subject, round(sum(passed) / sum(wrote) * 100, 1), 2)"}],
             "checks":[{"formula":"passed <= wrote","message":"Справились больше, чем выполняли"}]}
            """;

    private static Rest controller = Rest.of(URI.create("http://localhost"), "", "");
    private static AskedDecisions asked = new AskedDecisions(controller, "");

    @BeforeAll
    static void approve() {
        controller = APPLICATION.as("controller");
        asked = AskedDecisions.ofProtocol(controller, "collection forms");
    }

    @Test
    void itemSixIsExecutedByAForm() {
        controller.post("/collection-forms", FORM.formatted("VPR_BY_SUBJECT")).expect(201);
        asked.demand("6");
        RestAnswer attached = asked.attach("6", "VPR_BY_SUBJECT").expect(200);
        assertThat(attached.number("/edition")).isEqualTo(1);

        String volkhov = asked.point("6", "MR03");
        Rest executor = APPLICATION.as("executor.mr03");
        assertThat(executor.get("/control-points/" + volkhov + "/sheet")
                        .expect(200)
                        .number("/version"))
                .isZero();
        assertThat(ReportUpload.finalReport("Результаты проанализированы")
                        .send(executor, volkhov)
                        .refused(422)
                        .pointers())
                .contains("/sheet");

        RestAnswer wrong = put(executor, volkhov, "{\"subject\":\"Физика\",\"wrote\":\"сто\"}");
        assertThat(wrong.json().getBoolean("stored")).isFalse();
        assertThat(wrong.each("/problems").map(problem -> problem.getString("column")))
                .containsExactlyInAnyOrder("subject", "wrote");
        assertThat(wrong.number("/version")).isZero();

        RestAnswer filled = put(
                executor,
                volkhov,
                "{\"subject\":\"математика\",\"wrote\":\"1 200\",\"passed\":900,\"heldOn\":\"15.11.2019\"},"
                        + "{\"subject\":\"Химия\",\"wrote\":100,\"passed\":null}");
        assertThat(filled.text("/rows/0/subject")).isEqualTo("Математика");
        assertThat(filled.text("/rows/0/heldOn")).isEqualTo("2019-11-15");
        assertThat(filled.number("/rows/0/share")).isEqualTo(75);
        assertThat(filled.number("/problems/0/row")).isEqualTo(2);
        assertThat(ReportUpload.finalReport("Результаты проанализированы")
                        .send(executor, volkhov)
                        .refused(422)
                        .pointers())
                .contains("/sheet/2/passed");

        RestAnswer cell = executor.post(
                        "/control-points/" + volkhov + "/sheet/cells",
                        "{\"row\":\"2\",\"column\":\"passed\",\"was\":null,\"value\":\"40\"}")
                .expect(200);
        assertThat(cell.number("/row/share")).isEqualTo(40);
        executor.post(
                        "/control-points/" + volkhov + "/sheet/cells",
                        "{\"row\":\"2\",\"column\":\"passed\",\"was\":39,\"value\":41}")
                .refused(409);
        executor.with("If-Match", "\"1\"")
                .put("/control-points/" + volkhov + "/sheet", "{\"rows\":[]}")
                .refused(412);
        executor.put("/control-points/" + volkhov + "/sheet", "{\"rows\":[]}").refused(428);

        String first = reported(executor, volkhov);
        executor.post(
                        "/control-points/" + volkhov + "/sheet/cells",
                        "{\"row\":\"2\",\"column\":\"passed\",\"was\":40,\"value\":41}")
                .refused(409);
        controller
                .post("/reports/" + first + "/return", "{\"reason\":\"проверьте химию\"}")
                .expect(200);
        executor.post(
                        "/control-points/" + volkhov + "/sheet/cells",
                        "{\"row\":\"2\",\"column\":\"passed\",\"was\":40,\"value\":55}")
                .expect(200);
        String second = reported(executor, volkhov);
        controller.post("/reports/" + second + "/acceptance", "{}").expect(200);

        RestAnswer differences = controller.get("/control-points/" + volkhov + "/sheet/differences?from=1&to=2");
        assertThat(differences.expect(200).items()).hasSize(1);
        assertThat(differences.text("/items/0/change")).isEqualTo("CHANGED");

        String gatchina = asked.point("6", "MR06");
        put(APPLICATION.as("executor.mr06"), gatchina, "{\"subject\":\"История\",\"wrote\":10,\"passed\":6}");
        reported(APPLICATION.as("executor.mr06"), gatchina);

        RestAnswer region = controller.get(asked.path("6", "sheet")).expect(200);
        assertThat(region.each("/rows").map(row -> row.getString("organization") + row.getString("subject")))
                .containsExactly("MR03Математика", "MR03Химия", "MR06История");
        assertThat(region.each("/missing")).hasSize(16);
        assertThat(region.number("/totals/0/value")).isEqualTo(1310);
        assertThat(region.each("/totals/1/value").map(rank -> rank.getString("value")))
                .containsExactly("Химия", "История");
        assertThat(controller
                        .get(asked.path("6", "sheet?subject=%D0%A5%D0%B8%D0%BC%D0%B8%D1%8F"))
                        .each("/rows"))
                .hasSize(1);
        controller.get(asked.path("6", "sheet?colour=1")).refused(422);
        APPLICATION.as("executor.mr06").get(asked.path("6", "sheet")).refused(403);
        APPLICATION
                .as("executor.mr06")
                .get("/control-points/" + volkhov + "/sheet")
                .refused(404);
        asked.detach("6").refused(409);
    }

    @Test
    void itemFourIsExecutedByAFormWithARowForEachExamSite() {
        endExamSitesOf("MR12");
        controller
                .post(
                        "/organizations/import",
                        "text/csv",
                        ("Код;Вид;Название;Район\n471201;ППЭ;ППЭ № 1201;MR12\n471202;ППЭ;ППЭ № 1202;MR12\n"
                                        + "471401;ППЭ;ППЭ № 1401;MR14\n")
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        asked.demand("4");
        asked.attach("4", "EXAM_SITE_READINESS").expect(200);
        String point = asked.point("4", "MR12");
        Rest executor = APPLICATION.as("executor.mr12");

        RestAnswer empty = executor.get("/control-points/" + point + "/sheet").expect(200);
        assertThat(empty.each("/rows").map(row -> row.getString("site"))).containsExactly("471201", "471202");
        assertThat(empty.each("/objects").map(site -> site.getString("name"))).contains("ППЭ № 1201");
        assertThat(put(executor, point, site("471401", "true", "Не требуются"))
                        .each("/problems")
                        .map(problem -> problem.getString("column")))
                .containsExactly("site");
        RestAnswer filled = put(
                executor,
                point,
                site("471201", "true", "Не требуются") + "," + site("ППЭ № 1202", "\"нет\"", "Отсутствуют"));
        assertThat(filled.each("/rows").map(row -> row.getBoolean("ready"))).containsExactly(true, false);
        // Not ready, and nothing said of what is missing.
        assertThat(ReportUpload.finalReport("Готовность проверена")
                        .send(executor, point)
                        .refused(422)
                        .pointers())
                .contains("/sheet/2");
        executor.post(
                        "/control-points/" + point + "/sheet/cells",
                        "{\"row\":\"471202\",\"column\":\"note\",\"value\":\"реактивы будут в мае\"}")
                .expect(200);
        reported(executor, point);

        RestAnswer region = controller.get(asked.path("4", "sheet")).expect(200);
        assertThat(region.each("/rows").map(row -> row.getString("id"))).containsExactly("471201", "471202");
        assertThat(region.number("/totals/0/value")).isEqualTo(2);
        assertThat(region.number("/totals/2/value")).isEqualTo(50);
        assertThat(region.each("/missing")).hasSize(89);
    }

    /** What other tests have brought is there no longer: this one counts the rows of its own. */
    private void endExamSitesOf(String municipality) {
        String ended =
                controller.get("/organizations?kind=EXAM_SITE&parent=" + municipality).expect(200).items().stream()
                        .map(site -> site.getString("code") + ";01.10.2019\n")
                        .collect(Collectors.joining());
        if (!ended.isEmpty()) {
            controller
                    .post(
                            "/organizations/import?kind=EXAM_SITE",
                            "text/csv",
                            ("Код;Действует по\n" + ended).getBytes(StandardCharsets.UTF_8))
                    .expect(200);
        }
    }

    /** A row of the readiness form. */
    private static String site(String site, String suppression, String reagents) {
        return """
                {"site":"%s","head":"Иванова А. П.","rooms":12,"seats":180,"detectors":2,"cameras":true,
                 "suppression":%s,"suppressionRegistered":%s,"chemistryRoom":true,"reagents":"%s","firstAid":true,
                 "accessible":true,"inspectedOn":"20.04.2020"}"""
                .formatted(site, suppression, suppression, reagents);
    }

    @Test
    void aTableMayBeLargerThanJsonIsElsewhere() {
        controller.post("/collection-forms", FORM.formatted("LARGE_TABLE")).expect(201);
        asked.attach("7", "LARGE_TABLE").expect(200);
        String row = "{\"subject\":\"Химия\",\"wrote\":100,\"passed\":40,\"heldOn\":\"2019-11-15\"}";

        RestAnswer written = put(
                APPLICATION.as("executor.mr03"),
                asked.point("7", "MR03"),
                String.join(",", Collections.nCopies(20_000, row)));

        assertThat(written.number("/totals/0/value")).isEqualTo(2_000_000);
        assertThat(written.at("/rows").asJsonArray()).hasSize(20_000);
    }

    @Test
    void theFormsOfTheProductAreThere() {
        assertThat(controller.get("/collection-forms").expect(200).items())
                .extracting(form -> form.getString("code"))
                .contains("EXAM_SITE_READINESS", "TRAINED_EXAM_STAFF", "VPR_RESULTS", "TEACHER_DEFICITS", "PISA_PLAN");
        RestAnswer readiness = APPLICATION.as("executor.mr03").get("/collection-forms/EXAM_SITE_READINESS");
        assertThat(readiness.expect(200).text("/rowPer")).isEqualTo("EXAM_SITE");
        controller.get("/collection-forms/NO_SUCH_FORM").refused(404);
        controller.get("/collection-forms/PISA_PLAN?edition=9").refused(404);
    }

    @Test
    void aDecisionOrABodyThatIsNotThereIsMissed() {
        controller.post("/collection-forms", FORM.formatted("NOT_THERE")).expect(201);
        controller.get(asked.path("77", "collection-form")).refused(404);
        controller
                .with("If-Match", "*")
                .put(asked.path("77", "collection-form"), "{\"form\":\"NOT_THERE\"}")
                .refused(404);
        controller
                .put(asked.path("77", "collection-form"), "{\"form\":\"NOT_THERE\"}")
                .refused(404);

        asked.attach("5", "NOT_THERE").expect(200);
        assertThat(controller
                        .get(asked.path("5", "sheet") + "?organization=NOPE")
                        .refused(422)
                        .pointers())
                .containsExactly("/organization");
        controller.get(asked.path("5", "sheet.xlsx") + "?organization=NOPE").refused(422);
        assertThat(controller.get("/reports?organization=NOPE").refused(422).pointers())
                .containsExactly("/organization");
    }

    @Test
    void wrongFormulasAreToldWithTheirPlace() {
        RestAnswer refused = controller
                .post(
                        "/collection-forms",
                        FORM.formatted("WRONG_FORMULA").replace("round(passed / wrote * 100, 1)", "pased / share"))
                .refused(422);

        assertThat(refused.pointers()).contains("/columns/3/formula");
        assertThat(refused.body()).contains("pased");
        APPLICATION
                .as("executor.mr03")
                .post("/collection-forms", FORM.formatted("NOT_MINE"))
                .refused(403);
    }

    @Test
    void aUsedFormGetsItsNextEdition() {
        controller.post("/collection-forms", FORM.formatted("EDITIONS")).expect(201);
        change("EDITIONS", "Первое название").expect(200);
        assertThat(controller.get("/collection-forms/EDITIONS").number("/edition"))
                .isEqualTo(1);
        asked.attach("4.2", "EDITIONS").expect(200);
        change("EDITIONS", "Второе название").expect(200);

        assertThat(controller.get("/collection-forms/EDITIONS").number("/edition"))
                .isEqualTo(2);
        assertThat(controller.get("/collection-forms/EDITIONS?edition=1").text("/title"))
                .isEqualTo("Первое название");
        assertThat(asked.attach("4.2", "EDITIONS").expect(200).number("/edition"))
                .isEqualTo(2);
        asked.detach("4.2").expect(200);
        assertThat(controller.get(asked.path("4.2", "sheet")).status()).isEqualTo(404);
    }

    private static RestAnswer change(String code, String title) {
        return controller
                .with("If-Match", controller.get("/collection-forms/" + code).header("ETag"))
                .put(
                        "/collection-forms/" + code,
                        FORM.formatted(code)
                                .replace("\"code\":\"" + code + "\",", "")
                                .replace("Результаты ВПР", title));
    }

    private static RestAnswer put(Rest executor, String point, String rows) {
        return executor.with("If-Match", "*")
                .put("/control-points/" + point + "/sheet", "{\"rows\":[" + rows + "]}")
                .expect(200);
    }

    private static String reported(Rest executor, String point) {
        return ReportUpload.finalReport("Результаты проанализированы")
                .send(executor, point)
                .expect(201)
                .text("/id");
    }
}
