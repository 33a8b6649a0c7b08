package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Item 11 of the founding protocol: municipalities bring schools into the two projects, teams and curators work there. */
class SupportProjectsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String LOW = "/support-projects/LOW_RESULTS";
    private static final String HIGH = "/support-projects/HIGH_RESULTS";

    private static Rest controller = Rest.of(URI.create("http://localhost"), "", "");

    @BeforeAll
    static void schoolsAndPeople() {
        controller = APPLICATION.as("controller");
        controller
                .post(
                        "/organizations/import",
                        "text/csv",
                        ("Код;Вид;Название;Район\n"
                                        + "47110001;Школа;Школа № 1 Выборга;MR05\n"
                                        + "47110002;Школа;Школа № 2 Выборга;MR05\n"
                                        + "47110003;Школа;Школа № 3 Выборга;MR05\n"
                                        + "47120001;Школа;Киришский лицей;MR08\n")
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        APPLICATION.addAccount("team.47110001", "47110001", "SCHOOL_TEAM");
        APPLICATION.addAccount("team.47110002", "47110002", "SCHOOL_TEAM");
        APPLICATION.addAccount("curator.petrova", "LOIRO", "CURATOR");
        APPLICATION.addAccount("curator.sidorov", "LOIRO", "CURATOR");
    }

    @Test
    void theTwoProjectsAreThereAndTheControllerNamesWhatOrderedThem() {
        assertThat(APPLICATION
                        .as("team.47110001")
                        .get("/support-projects")
                        .expect(200)
                        .items())
                .extracting(project -> project.getString("code"))
                .contains("HIGH_RESULTS", "LOW_RESULTS");
        String protocol = ImportedProtocol.founding(controller, "support projects")
                .approved()
                .id();
        RestAnswer before = controller.get(HIGH).expect(200);
        String description =
                """
                {"title":"Поддержка школ","kind":"HIGH_RESULTS","goal":"Сохранить результаты","from":"2019-11-01",
                 "to":"2022-12-31","operator":"%s","supervisor":"Михайлюк Л.Г.",
                 "stages":[{"stage":"EXECUTION","from":"2020-01-09","to":"%s"},
                           {"stage":"IDENTIFICATION","from":"2019-11-01","to":"2019-12-31"}],
                 "basis":{"protocolId":"%s","decision":"%s"}}""";

        controller
                .put(HIGH, description.formatted("LOIRO", "2021-12-31", protocol, "11"))
                .refused(428);
        Rest seen = controller.with("If-Match", before.header("ETag"));
        assertThat(seen.put(HIGH, description.formatted("LOIRO", "2023-01-01", protocol, "11"))
                        .refused(422)
                        .pointers())
                .containsExactly("/stages/1/to");
        assertThat(seen.put(HIGH, description.formatted("NOBODY", "2021-12-31", protocol, "11"))
                        .refused(422)
                        .pointers())
                .containsExactly("/operator");
        for (String municipal : List.of("MR05", "MMS-MR05")) {
            assertThat(seen.put(HIGH, description.formatted(municipal, "2021-12-31", protocol, "11"))
                            .refused(422)
                            .pointers())
                    .containsExactly("/operator");
        }
        assertThat(seen.put(HIGH, description.formatted("LOIRO", "2021-12-31", protocol, "99"))
                        .refused(422)
                        .pointers())
                .containsExactly("/basis/decision");
        RestAnswer changed = seen.put(HIGH, description.formatted("LOIRO", "2021-12-31", protocol, "11"))
                .expect(200);
        assertThat(changed.text("/stages/0/stage")).isEqualTo("IDENTIFICATION");
        assertThat(changed.text("/basis/protocolId")).isEqualTo(protocol);
        seen.put(HIGH, description.formatted("LOIRO", "2021-12-31", protocol, "11"))
                .refused(412);
        APPLICATION
                .as("executor.loiro")
                .with("If-Match", "*")
                .put(HIGH, description.formatted("LOIRO", "2021-12-31", protocol, "11"))
                .refused(403);
    }

    @Test
    void aProjectOfOnesOwnIsMadeOnce() {
        String mentors =
                """
                {"code":"%s","title":"Наставники","kind":"OTHER","goal":"Помочь молодым","operator":"LOIRO"}""";
        controller.post("/support-projects", mentors.formatted("MENTORS")).expect(201);
        controller.post("/support-projects", mentors.formatted("MENTORS")).refused(409);
        assertThat(controller
                        .post("/support-projects", mentors.formatted("наставники"))
                        .refused(422)
                        .pointers())
                .containsExactly("/code");
        controller.get("/support-projects/NOTHING").refused(404);
    }

    @Test
    void aSchoolComesInFormsATeamIsServedAndLeaves() {
        Rest vyborg = APPLICATION.as("executor.mr05");
        Rest kirishi = APPLICATION.as("executor.mr08");
        Rest team = APPLICATION.as("team.47110001");
        Rest curator = APPLICATION.as("curator.petrova");
        String school = LOW + "/schools/47110001";

        team.get(school).refused(404);
        kirishi.post(LOW + "/schools", inclusion("47110001")).refused(403);
        assertThat(vyborg.post(LOW + "/schools", "{\"school\":\"47110001\",\"includedOn\":\"2020-01-01\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/includedOn");
        assertThat(vyborg.post(LOW + "/schools", "{\"school\":\"47110001\",\"partners\":[\"47110001\"]}")
                        .refused(422)
                        .pointers())
                .containsExactly("/partners/0");
        assertThat(vyborg.post(LOW + "/schools", "{\"school\":\"MR05\"}")
                        .refused(404)
                        .body())
                .contains("Школы с кодом «MR05» нет в справочнике");
        RestAnswer included =
                vyborg.post(LOW + "/schools", inclusion("47110001")).expect(201);
        assertThat(included.text("/municipality/code")).isEqualTo("MR05");
        assertThat(included.at("/warnings").toString()).contains("NO_TEAM", "NO_CURATOR");
        vyborg.post(LOW + "/schools", inclusion("47110001")).refused(409);

        String teams = "{\"leader\":{\"name\":\"Иванова А. П.\",\"position\":\"директор\"},"
                + "\"members\":[{\"name\":\"Петров С. С.\",\"position\":\"учитель математики\"}]}";
        Rest seen = team.with("If-Match", team.get(school).expect(200).header("ETag"));
        assertThat(seen.put(school + "/team", "{\"members\":[]}").refused(422).pointers())
                .containsExactly("/leader/name");
        seen.put(school + "/team", teams).expect(200);
        seen.put(school + "/team", teams).refused(412);
        APPLICATION
                .as("team.47110002")
                .with("If-Match", "*")
                .put(school + "/team", teams)
                .refused(404);

        curator.get(school).refused(404);
        assertThat(vyborg.post(school + "/curators", "{\"login\":\"chair\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/login");
        RestAnswer served = vyborg.post(school + "/curators", "{\"login\":\"curator.petrova\",\"from\":\"2019-11-01\"}")
                .expect(200);
        vyborg.post(school + "/curators", "{\"login\":\"curator.petrova\",\"from\":\"2019-12-01\"}")
                .refused(409);
        vyborg.post(school + "/curators", "{\"login\":\"curator.sidorov\",\"from\":\"2020-02-01\"}")
                .expect(200);
        assertThat(curator.get(school).expect(200).text("/team/leader/name")).isEqualTo("Иванова А. П.");
        assertThat(curator.get(LOW + "/schools").expect(200).items()).hasSize(1);
        APPLICATION.as("curator.sidorov").get(school).refused(404);
        curator.with("If-Match", "*").put(school + "/team", teams).refused(403);

        assertThat(vyborg.get(school).at("/warnings").toString()).isEqualTo("[]");
        vyborg.post(school + "/exclusion", "{\"reason\":\"вышла\"}").refused(403);
        assertThat(controller
                        .post(school + "/exclusion", "{\"reason\":\" \"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/reason");
        vyborg.post(school + "/curators/" + served.text("/curators/0/id") + "/ending", "{\"to\":\"2019-11-01\"}")
                .expect(200);
        controller
                .post(school + "/exclusion", "{\"reason\":\"школа реорганизована\"}")
                .expect(200);
        seen.with("If-Match", "*").put(school + "/team", teams).refused(409);
        assertThat(controller
                        .get(LOW + "/schools?excluded=true&municipality=MR05")
                        .items())
                .extracting(line -> line.getJsonObject("school").getString("code"))
                .contains("47110001");
    }

    @Test
    void aSchoolIsInOneOfTheTwoProjectsUnlessSomebodyKnows() {
        controller.post(LOW + "/schools", inclusion("47110002")).expect(201);
        assertThat(controller
                        .post(HIGH + "/schools", inclusion("47110002"))
                        .refused(422)
                        .pointers())
                .containsExactly("/confirm");
        RestAnswer both = controller
                .post(HIGH + "/schools", "{\"school\":\"47110002\",\"confirm\":true}")
                .expect(201);
        assertThat(both.at("/warnings").toString()).contains("IN_BOTH_PROJECTS");
    }

    @Test
    void everyoneSeesTheSchoolsThatAreTheirs() {
        controller.post(LOW + "/schools", inclusion("47110003")).expect(201);
        controller.post(LOW + "/schools", inclusion("47120001")).expect(201);

        assertThat(codes("controller", "")).contains("47110003", "47120001");
        assertThat(codes("chair", "?municipality=MR08")).containsExactly("47120001");
        assertThat(codes("executor.loiro", "")).contains("47110003", "47120001");
        assertThat(codes("executor.mr08", "")).containsExactly("47120001");
        assertThat(codes("executor.mr05", "?municipality=MR08")).isEmpty();
        assertThat(codes("curator.sidorov", "")).isEmpty();
        RestAnswer first = controller.get(LOW + "/schools?limit=1").expect(200);
        assertThat(controller
                        .get(LOW + "/schools?limit=1&cursor=" + first.text("/nextCursor"))
                        .expect(200)
                        .text("/items/0/school/code"))
                .isGreaterThan(first.text("/items/0/school/code"));
        APPLICATION.as("executor.mr05").get(LOW + "/schools/47120001").refused(404);
    }

    private static List<String> codes(String user, String query) {
        return APPLICATION.as(user).get(LOW + "/schools" + query).expect(200).items().stream()
                .map(line -> line.getJsonObject("school").getString("code"))
                .toList();
    }

    private static String inclusion(String school) {
        return "{\"school\":\"" + school
                + "\",\"includedOn\":\"2019-11-01\",\"criteria\":[{\"code\":\"LOW_VPR\",\"text\":\"Ниже порога три года\"}],"
                + "\"risks\":[{\"text\":\"Не хватает учителей\",\"level\":\"HIGH\"}]}";
    }
}
