package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, operation by role by own and foreign body; the services decide it, so the same holds for pages. */
class RightsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static String draft = "";
    private static String approved = "";
    private static String pointOfMr03 = "";

    @BeforeAll
    static void oneDraftAndOneApprovedProtocol() {
        Rest controller = APPLICATION.as("controller");
        draft = ImportedProtocol.founding(controller, "rights draft").id();
        approved = ImportedProtocol.founding(controller, "rights approved")
                .approved()
                .id();
        pointOfMr03 = controller
                .get("/assignments?organization=MR03&decision=7&protocol=" + approved)
                .text("/items/0/controlPoints/0/id");
    }

    @Test
    void whoWatchesTheServerReadsItsHealthAndFiguresWithoutSigningIn() throws Exception {
        for (String path : List.of("/health/live", "/health/ready", "/metrics")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(APPLICATION.address() + path))
                    .header("Accept", "*/*")
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).contains(path.equals("/metrics") ? "# TYPE" : "\"UP\"");
        }
    }

    /**
     * What each role is answered. A role that may do it is refused for another reason where it would change something:
     * nothing of this test has an effect.
     */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                                   controller, chair, admin, legacy, executor.mr03
            GET /protocols,                              200,        200,   200,   200,    403
            GET /protocols/{draft},                      200,        200,   200,   200,    403
            GET /protocols/{draft}/source,               200,        200,   200,   200,    403
            POST /protocols/preview,                     422,        403,   403,   422,    403
            POST /protocols,                             422,        403,   403,   422,    403
            PUT /protocols/{draft}/items/1,              422,        403,   403,   403,    403
            POST /protocols/{draft}/resolutions,         422,        403,   403,   403,    403
            POST /protocols/{draft}/approval,            409,        403,   403,   403,    403
            POST /protocols/{approved}/approval,         409,        403,   403,   403,    403
            GET /boards/control?protocol={approved},     200,        200,   200,   200,    403
            GET /assignments?protocol={approved},        200,        200,   200,   200,    200
            GET /control-points/{point of MR03},         200,        200,   200,   200,    200
            GET /organizations,                          200,        200,   200,   200,    200
            GET /groups,                                 200,        200,   200,   200,    200
            GET /calendar/2019,                          200,        200,   200,   200,    200
            GET /me,                                     200,        200,   200,   200,    200
            GET /notices,                                200,        200,   200,   200,    200
            GET /deputies,                               200,        200,   200,   200,    200
            """)
    void everyRoleMayDoWhatIsItsOwn(String operation, int controller, int chair, int admin, int legacy, int executor) {
        assertThat(FiveCallers.hear(user -> status(user, operation)))
                .isEqualTo(List.of(controller, chair, admin, legacy, executor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"executor.mr04", "executor.go18", "executor.loiro"})
    void aNeighboursControlPointIsNotToldApartFromNone(String neighbour) {
        RestAnswer foreign =
                APPLICATION.as(neighbour).get("/control-points/" + pointOfMr03).refused(404);
        RestAnswer none = APPLICATION.as(neighbour).get("/control-points/1").refused(404);

        assertThat(foreign.text("/detail").replace(pointOfMr03, "1")).isEqualTo(none.text("/detail"));
    }

    @Test
    void whatAnExecutorAsksForABodyThatIsNotTheirsIsEmpty() {
        RestAnswer foreign = APPLICATION
                .as("executor.mr04")
                .get("/assignments?total=true&organization=MR03&protocol=" + approved)
                .expect(200);

        assertThat(foreign.items()).isEmpty();
        assertThat(foreign.number("/total")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"executor.mr04, MR04, 12", "executor.go18, GO18, 12", "executor.loiro, LOIRO, 2"})
    void anExecutorSeesTheirOwnBodyOnly(String user, String body, int assignments) {
        assertThat(APPLICATION
                        .as(user)
                        .get("/assignments?limit=500&protocol=" + approved)
                        .items())
                .hasSize(assignments)
                .allMatch(row ->
                        row.getJsonObject("organization").getString("code").equals(body));
    }

    @Test
    void refusingTellsNothingAboutWhatThereIs() {
        Rest executor = APPLICATION.as("executor.mr03");

        assertThat(executor.get("/protocols/" + draft).refused(403).text("/detail"))
                .isEqualTo(executor.get("/protocols/1").refused(403).text("/detail"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer abc", "Basic ###", "Basic bm9jb2xvbg=="})
    void whoDoesNotSayWhoTheyAreIsAsked(String authorization) {
        RestAnswer asked = APPLICATION
                .as("controller")
                .with("Authorization", authorization)
                .get("/me")
                .refused(401);

        assertThat(asked.header("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(asked.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongPasswordAndAStrangerAreToldTheSame() {
        RestAnswer stranger = APPLICATION.as("nobody").get("/me").refused(401);
        RestAnswer wrong =
                APPLICATION.as("executor.mr16").saying("wrong").get("/me").refused(401);

        assertThat(wrong.body()).isEqualTo(stranger.body());
    }

    /** The account is this test's own: it stays locked. */
    @Test
    void fiveWrongPasswordsLockTheAccountEvenForTheRightOne() {
        Rest account = APPLICATION.as("executor.mr17");
        account.get("/me").expect(200);
        for (int attempt = 0; attempt < 5; attempt++) {
            account.saying("wrong" + attempt).get("/me").refused(401);
        }

        account.get("/me").refused(401);
        APPLICATION.as("executor.mr15").get("/me").expect(200);
    }

    @Test
    void aCallFromAnotherSitesPageIsRefused() {
        APPLICATION
                .as("controller")
                .with("Origin", "https://elsewhere.example")
                .post("/protocols/" + draft + "/approval", ImportedProtocol.KEEP)
                .refused(403);
    }

    private static int status(String user, String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replace("{draft}", draft)
                .replace("{approved}", approved)
                .replace("{point of MR03}", pointOfMr03);
        Rest rest = APPLICATION.as(user).with("If-Match", "*");
        // An empty body: no document, no decision, an approval that decides nothing.
        return switch (method) {
            case "POST" -> rest.post(path, "").status();
            case "PUT" -> rest.put(path, "").status();
            default -> rest.get(path).status();
        };
    }
}
