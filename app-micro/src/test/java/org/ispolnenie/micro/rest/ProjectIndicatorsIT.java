package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project that is made begins without indicators: the controller says what is measured in its schools. */
class ProjectIndicatorsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String PROJECT = "/support-projects/MENTORED";
    private static final String MENTORED =
            "{\"key\":\"MENTORED\",\"title\":\"%s\",\"unit\":\"%s\",\"direction\":\"UP\",\"source\":\"CONTEXT\"}";
    private static final String LEFT =
            "{\"key\":\"LEFT\",\"title\":\"Ушли за год\",\"unit\":\"чел.\",\"direction\":\"DOWN\",\"source\":\"CONTEXT\"}";

    private static final String READ =
            """
            {"key":"READ","title":"Прочли","unit":"%%","direction":"UP","source":"CONTEXT","formula":{"text":"%s",
             "inputs":[{"key":"read","title":"Прочли, чел."},{"key":"all","title":"Всего, чел."}]}}""";

    private static Rest controller = Rest.of(URI.create("http://localhost"), "", "");

    @BeforeAll
    static void aProjectOfItsOwn() {
        controller = APPLICATION.as("controller");
        controller
                .post(
                        "/organizations/import",
                        "text/csv",
                        "Код;Вид;Название;Район\n47170001;Школа;Сельская школа;MR17\n".getBytes(StandardCharsets.UTF_8))
                .expect(200);
        controller
                .post(
                        "/support-projects",
                        "{\"code\":\"MENTORED\",\"title\":\"Наставники\",\"kind\":\"OTHER\",\"goal\":\"Закрепить педагогов\","
                                + "\"operator\":\"LOIRO\"}")
                .expect(201);
        controller.post(PROJECT + "/schools", "{\"school\":\"47170001\"}").expect(201);
    }

    @Test
    void indicatorsAreSettledChangedAndKeptOnceSchoolsUseThem() {
        RestAnswer none = controller.get(PROJECT + "/indicators").expect(200);
        assertThat(none.each("/indicators")).isEmpty();
        controller.put(PROJECT + "/indicators", list(LEFT)).refused(428);
        RestAnswer first = settle(none, list(MENTORED.formatted("С наставником", "%"), LEFT));
        assertThat(first.each("/indicators"))
                .extracting(one -> one.getString("key") + " " + one.getBoolean("inUse"))
                .containsExactly("MENTORED false", "LEFT false");
        controller
                .with("If-Match", none.header("ETag"))
                .put(PROJECT + "/indicators", list(LEFT))
                .refused(412);

        Rest municipality = APPLICATION.as("executor.mr17");
        String school = PROJECT + "/schools/47170001/indicators";
        municipality
                .with("If-Match", municipality.get(school).expect(200).header("ETag"))
                .put(
                        school,
                        "{\"indicators\":[{\"key\":\"MENTORED\",\"baseline\":40,\"targets\":[{\"year\":2020,\"target\":60}]}]}")
                .expect(200);
        municipality.post(school + "/MENTORED/values", "{\"value\":45}").expect(200);

        RestAnswer used = controller.get(PROJECT + "/indicators").expect(200);
        assertThat(refused(used, list(LEFT)).pointers()).containsExactly("/indicators");
        assertThat(refused(used, list(LEFT, MENTORED.formatted("С наставником", "чел.")))
                        .pointers())
                .containsExactly("/indicators/1/unit");
        RestAnswer renamed = settle(used, list(MENTORED.formatted("Доля с наставником", "%")));
        assertThat(renamed.each("/indicators"))
                .extracting(one -> one.getString("title") + " " + one.getBoolean("inUse"))
                .containsExactly("Доля с наставником true");
    }

    @Test
    void anIndicatorIsReckonedByTheFormulaOfTheController() {
        controller
                .post(
                        "/support-projects",
                        "{\"code\":\"FLUENT\",\"title\":\"Читаем\",\"kind\":\"OTHER\",\"goal\":\"Читать\",\"operator\":\"LOIRO\"}")
                .expect(201);
        controller
                .post("/support-projects/FLUENT/schools", "{\"school\":\"47170001\"}")
                .expect(201);
        RestAnswer none = controller.get("/support-projects/FLUENT/indicators").expect(200);
        Rest seen = controller.with("If-Match", none.header("ETag"));
        assertThat(seen.put("/support-projects/FLUENT/indicators", list(READ.formatted("100 * read / nobody")))
                        .refused(422)
                        .pointers())
                .containsExactly("/indicators/0/formula/text");
        seen.put("/support-projects/FLUENT/indicators", list(READ.formatted("round(100 * read / all, 1)")))
                .expect(200);

        Rest municipality = APPLICATION.as("executor.mr17");
        String school = "/support-projects/FLUENT/schools/47170001/indicators";
        municipality
                .with("If-Match", municipality.get(school).expect(200).header("ETag"))
                .put(
                        school,
                        "{\"indicators\":[{\"key\":\"READ\",\"baseline\":10,\"targets\":[{\"year\":2020,\"target\":60}]}]}")
                .expect(200);
        municipality
                .post(
                        school + "/READ/values",
                        "{\"inputs\":[{\"key\":\"read\",\"figure\":2},{\"key\":\"all\",\"figure\":8}]}")
                .expect(200);
        assertThat(municipality.get(school).expect(200).number("/indicators/0/values/0/value"))
                .isEqualTo(25);
        RestAnswer used = controller.get("/support-projects/FLUENT/indicators").expect(200);
        assertThat(used.text("/indicators/0/formula/text")).isEqualTo("round(100 * read / all, 1)");
        assertThat(controller
                        .with("If-Match", used.header("ETag"))
                        .put("/support-projects/FLUENT/indicators", list(READ.formatted("read / all")))
                        .refused(422)
                        .pointers())
                .containsExactly("/indicators/0/formula");
    }

    @Test
    void whatCannotBeKeptIsNamedByItsLine() {
        RestAnswer now = controller.get(PROJECT + "/indicators").expect(200);
        assertThat(refused(
                                now,
                                list(
                                        LEFT,
                                        "{\"key\":\"left\",\"title\":\"\",\"unit\":\"%\",\"direction\":\"UP\",\"source\":\"VPR\"}"))
                        .pointers())
                .contains("/indicators/1/title");
    }

    @Test
    void theRollUpIsAWorkbookToo() {
        RestAnswer workbook =
                controller.get("/support-projects/LOW_RESULTS/rollup.xlsx").expect(200);
        assertThat(workbook.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(workbook.header("Content-Disposition")).contains("low-results-");
        controller.get("/support-projects/LOW_RESULTS/rollup.xlsx?year=x").refused(422);
        controller
                .get("/support-projects/LOW_RESULTS/rollup.xlsx?municipality=NOPE")
                .refused(422);
    }

    private static RestAnswer settle(RestAnswer seen, String list) {
        return controller
                .with("If-Match", seen.header("ETag"))
                .put(PROJECT + "/indicators", list)
                .expect(200);
    }

    private static RestAnswer refused(RestAnswer seen, String list) {
        return controller
                .with("If-Match", seen.header("ETag"))
                .put(PROJECT + "/indicators", list)
                .refused(422);
    }

    private static String list(String... indicators) {
        return "{\"indicators\":[" + String.join(",", indicators) + "]}";
    }
}
