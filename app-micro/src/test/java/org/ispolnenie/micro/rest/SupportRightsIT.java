package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with a school of MR10 in a support project: operation by role, its own people and others. */
class SupportRightsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final List<String> USERS = List.of(
            "controller",
            "chair",
            "admin",
            "legacy",
            "executor.mr10",
            "executor.mr11",
            "executor.loiro",
            "team.47100001",
            "team.47100002",
            "curator.serves",
            "curator.idles");

    private static final String PROJECT = "/support-projects/LOW_RESULTS";

    @BeforeAll
    static void aSchoolThatIsServed() {
        Rest controller = APPLICATION.as("controller");
        controller
                .post(
                        "/organizations/import",
                        "text/csv",
                        ("Код;Вид;Название;Район\n47100001;Школа;Школа № 1;MR10\n" + "47100002;Школа;Школа № 2;MR10\n")
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        APPLICATION.addAccount("team.47100001", "47100001", "SCHOOL_TEAM");
        APPLICATION.addAccount("team.47100002", "47100002", "SCHOOL_TEAM");
        APPLICATION.addAccount("curator.serves", "LOIRO", "CURATOR");
        APPLICATION.addAccount("curator.idles", "LOIRO", "CURATOR");
        controller.post(PROJECT + "/schools", "{\"school\":\"47100001\"}").expect(201);
        controller
                .post(PROJECT + "/schools/47100001/curators", "{\"login\":\"curator.serves\"}")
                .expect(200);
    }

    /**
     * What each is answered: 403 where they see the school and may not do it, or their role never may; 404 where they do
     * not see it; 409, 412 or 422 where they might, were what they send not wanting.
     */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                            controller, chair, admin, legacy, own, foreign, operator, team, other, curator, idle
            GET {school},                         200, 200, 200, 200, 200, 404, 200, 200, 404, 200, 404
            GET {school}/roadmap,                 200, 200, 200, 200, 200, 404, 200, 200, 404, 200, 404
            GET {school}/indicators,              200, 200, 200, 200, 200, 404, 200, 200, 404, 200, 404
            GET {school}/comments,                200, 200, 200, 200, 200, 404, 200, 200, 404, 200, 404
            GET {project}/schools,                200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200
            GET {project}/rollup,                 200, 200, 200, 200, 200, 200, 200, 403, 403, 403, 403
            GET {project}/rollup.xlsx,            200, 200, 200, 200, 200, 200, 200, 403, 403, 403, 403
            GET {project}/indicators,             200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200
            GET /me,                              200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200
            GET /notices,                         200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200
            PUT {project}/indicators indicators,  412, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403
            PUT {project} project,                412, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403
            PUT {school} profile,                 412, 403, 403, 403, 412, 404, 403, 403, 403, 403, 403
            PUT {school}/team team,               412, 403, 403, 403, 412, 404, 403, 412, 404, 403, 403
            PUT {school}/roadmap roadmap,         412, 403, 403, 403, 412, 404, 403, 412, 404, 403, 403
            PUT {school}/indicators indicators,   412, 403, 403, 403, 412, 404, 403, 412, 404, 403, 403
            POST {school}/curators curator,       422, 403, 403, 403, 422, 404, 403, 403, 403, 403, 403
            POST {school}/roadmap/approval,       409, 403, 403, 403, 409, 404, 403, 403, 403, 403, 403
            POST {school}/indicators/TEAM_EVENTS/values value, 409, 403, 403, 403, 409, 404, 403, 409, 404, 403, 403
            POST {school}/comments comment,       201, 403, 403, 403, 201, 404, 201, 201, 404, 201, 404
            POST {school}/exclusion nothing,      422, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403
            """)
    void everyoneMayDoWhatIsTheirs(
            String operation,
            int controller,
            int chair,
            int admin,
            int legacy,
            int own,
            int foreign,
            int operator,
            int team,
            int other,
            int curator,
            int idle) {
        assertThat(USERS.stream().map(user -> call(user, operation).status()))
                .containsExactlyElementsOf(
                        Stream.of(controller, chair, admin, legacy, own, foreign, operator, team, other, curator, idle)
                                .toList());
    }

    private static RestAnswer call(String user, String operation) {
        String[] words = operation.split(" ");
        String path =
                words[1].replace("{school}", PROJECT + "/schools/47100001").replace("{project}", PROJECT);
        Rest rest = APPLICATION.as(user);
        return switch (words[0]) {
            case "GET" -> rest.get(path);
            case "PUT" -> rest.with("If-Match", "\"4711\"").put(path, body(words));
            default -> rest.post(path, body(words));
        };
    }

    private static String body(String[] words) {
        return switch (words.length > 2 ? words[2] : "") {
            case "project" ->
                "{\"title\":\"Проект\",\"kind\":\"LOW_RESULTS\",\"goal\":\"Цель\",\"operator\":\"LOIRO\"}";
            case "profile" -> "{\"criteria\":[],\"risks\":[],\"partners\":[]}";
            case "team" -> "{\"leader\":{\"name\":\"Иванова\",\"position\":\"директор\"},\"members\":[]}";
            case "roadmap" -> "{\"measures\":[]}";
            case "indicators" -> "{\"indicators\":[]}";
            case "curator" -> "{\"login\":\"chair\"}";
            case "value" -> "{\"value\":1}";
            case "comment" -> "{\"text\":\"Посмотрите\"}";
            case "nothing" -> "{\"reason\":\"\"}";
            default -> "{}";
        };
    }
}
