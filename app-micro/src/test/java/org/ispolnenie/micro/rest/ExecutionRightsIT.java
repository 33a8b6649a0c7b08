package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with a control point of MR03 whose report has been accepted: operation by role, own and foreign body. */
class ExecutionRightsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final List<String> USERS =
            List.of("controller", "chair", "admin", "legacy", "executor.mr03", "executor.mr04");

    private static String protocol = "";
    private static String point = "";
    private static String report = "";
    private static String file = "";
    private static String extension = "";

    @BeforeAll
    static void anAcceptedReportAndARefusedExtension() {
        Rest controller = APPLICATION.as("controller");
        Rest executor = APPLICATION.as("executor.mr03");
        protocol = ImportedProtocol.founding(controller, "execution rights")
                .approved()
                .id();
        point = controller
                .get("/assignments?organization=MR03&decision=12&protocol=" + protocol)
                .text("/items/0/controlPoints/0/id");
        extension = executor.post(
                        "/control-points/" + point + "/extension-requests",
                        "{\"requestedDue\":\"2021-06-01\",\"reason\":\"ждём данные\"}")
                .expect(201)
                .text("/id");
        controller
                .post("/extension-requests/" + extension + "/refusal", "{\"reason\":\"срок прежний\"}")
                .expect(200);
        RestAnswer sent = ReportUpload.finalReport("Меры утверждены")
                .act("12-р", "2019-11-01")
                .pdf("меры.pdf", "rights")
                .send(executor, point)
                .expect(201);
        report = sent.text("/id");
        file = sent.text("/files/0/id");
        controller.post("/reports/" + report + "/acceptance", "{}").expect(200);
    }

    /**
     * What each is answered: 403 where they see the point and may not do it, or their role never may; 404 where they do
     * not see it; 409 where they might, were the point not closed already.
     */
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            operation,                                                         controller, chair, admin, legacy, own, foreign
            GET /control-points/{point},                                       200, 200, 200, 200, 200, 404
            GET /reports/{report},                                             200, 200, 200, 200, 200, 404
            GET /attachments/{file},                                           200, 200, 200, 200, 200, 404
            GET /extension-requests/{extension},                               200, 200, 200, 200, 200, 404
            REPORT /control-points/{point}/reports,                            403, 403, 403, 409, 409, 404
            POST /control-points/{point}/extension-requests extension,         403, 403, 403, 409, 409, 404
            POST /control-points/{point}/sub-assignments part,                 403, 403, 403, 409, 409, 404
            POST /control-points/{point}/comments comment,                     200, 200, 200, 200, 200, 404
            POST /control-points/{point}/removal removal,                      409, 403, 403, 403, 403, 403
            POST /reports/{report}/acceptance nothing,                         409, 403, 403, 403, 403, 403
            POST /reports/{report}/return reason,                              409, 403, 403, 403, 403, 403
            POST /extension-requests/{extension}/grant nothing,                409, 403, 403, 403, 403, 403
            POST /extension-requests/{extension}/refusal reason,               409, 403, 403, 403, 403, 403
            POST /reports/bulk-acceptance reports,                             200, 403, 403, 403, 403, 403
            POST /control-points/bulk-reminder points,                         200, 403, 403, 403, 403, 403
            GET /inbox,                                                        200, 403, 403, 403, 403, 403
            GET /protocols/{protocol}/decisions/12/comparison,                 200, 200, 200, 200, 403, 403
            PUT /protocols/{protocol}/decisions/12/evidence contract,          200, 403, 403, 403, 403, 403
            POST /protocols/{protocol}/decisions/12/closing act,               409, 403, 403, 403, 403, 403
            POST /protocols/{protocol}/sharing sharing,                        200, 403, 403, 403, 403, 403
            """)
    void everyoneMayDoWhatIsTheirs(
            String operation, int controller, int chair, int admin, int legacy, int own, int foreign) {
        assertThat(USERS.stream().map(user -> answer(user, operation).status()))
                .isEqualTo(List.of(controller, chair, admin, legacy, own, foreign));
    }

    @Test
    void aBodyThatOnlyLooksOnThroughSharingDoesNothing() {
        Rest controller = APPLICATION.as("controller");
        Rest neighbour = APPLICATION.as("executor.mr05");
        String shared = ImportedProtocol.founding(controller, "shared reports")
                .approved()
                .id();
        String theirs = controller
                .get("/assignments?organization=MR06&decision=12&protocol=" + shared)
                .text("/items/0/controlPoints/0/id");
        neighbour.get("/boards/control?protocol=" + shared).refused(403);
        neighbour.get("/control-points/" + theirs).refused(404);

        controller
                .post("/protocols/" + shared + "/sharing", "{\"sharing\":\"REPORTS\"}")
                .expect(200);

        neighbour.get("/boards/control?protocol=" + shared).expect(200);
        neighbour.get("/control-points/" + theirs).expect(200);
        ReportUpload.finalReport("чужое").send(neighbour, theirs).refused(403);
    }

    private static RestAnswer answer(String user, String operation) {
        String[] words = operation.split(" ");
        String path = Stream.of(words[1])
                .map(text -> text.replace("{point}", point)
                        .replace("{report}", report)
                        .replace("{file}", file)
                        .replace("{extension}", extension)
                        .replace("{protocol}", protocol))
                .findFirst()
                .orElseThrow();
        Rest rest = APPLICATION.as(user).with("If-Match", "*");
        return switch (words[0]) {
            case "GET" -> rest.get(path);
            case "PUT" -> rest.put(path, body(words[2]));
            case "REPORT" ->
                ReportUpload.finalReport("ещё раз")
                        .act("1", "2019-11-01")
                        .pdf("a.pdf", user)
                        .send(APPLICATION.as(user), point);
            default -> rest.post(path, body(words[2]));
        };
    }

    private static String body(String what) {
        return switch (what) {
            case "extension" -> "{\"requestedDue\":\"2021-06-01\",\"reason\":\"ждём данные\"}";
            case "part" -> "{\"organization\":\"MMS-MR03\",\"task\":\"собрать данные\",\"due\":\"2019-11-20\"}";
            case "comment" -> "{\"text\":\"спасибо\"}";
            case "removal" -> "{\"ground\":\"CANCELLED\",\"basis\":\"решение комитета\"}";
            case "reason" -> "{\"reason\":\"нет показателей\"}";
            case "reports" -> "{\"ids\":[\"" + report + "\"]}";
            case "points" -> "{\"ids\":[\"" + point + "\"]}";
            case "contract" ->
                "{\"requirements\":[{\"kind\":\"DOCUMENT\",\"atLeast\":1}],\"acceptedTypes\":[\"PDF\"],\"maxFileBytes\":1000}";
            case "act" -> "{\"act\":\"распоряжение\"}";
            case "sharing" -> "{\"sharing\":\"OWN_ONLY\"}";
            default -> "{}";
        };
    }
}
