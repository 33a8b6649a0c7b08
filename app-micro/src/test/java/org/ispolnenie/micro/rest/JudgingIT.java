package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The controller's decisions when two are made at once, when they concern the own organisation, when others are hit. */
class JudgingIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static String protocol = "";

    private final Rest controller = APPLICATION.as("controller");

    @BeforeAll
    static void approve() {
        protocol = ImportedProtocol.founding(APPLICATION.as("controller"), "judging")
                .approved()
                .id();
    }

    @Test
    void ofAcceptanceAndReturnAtOnceOneWinsAndTheOtherIsToldWhatHappened() {
        IntStream.rangeClosed(1, 8).forEach(n -> {
            String body = "MR%02d".formatted(n);
            String point = point(body, "5");
            String report = ReportUpload.finalReport("Соглашения заключены")
                    .pdf("письмо.pdf", body)
                    .send(APPLICATION.as("executor." + body.toLowerCase(java.util.Locale.ROOT)), point)
                    .expect(201)
                    .text("/id");
            CompletableFuture<RestAnswer> accepting =
                    CompletableFuture.supplyAsync(() -> controller.post("/reports/" + report + "/acceptance", "{}"));
            RestAnswer returning = controller.post("/reports/" + report + "/return", "{\"reason\":\"нет подписи\"}");
            List<RestAnswer> answers = List.of(accepting.join(), returning);

            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() != 200))
                    .singleElement()
                    .satisfies(loser -> assertThat(loser.status()).isIn(409, 412));
            assertThat(controller.get("/control-points/" + point).text("/state"))
                    .isEqualTo(answers.get(0).status() == 200 ? "ACCEPTED" : "RETURNED");
        });
    }

    @Test
    void aReportOfTheOwnOrganisationIsNotAcceptedAndTheReasonIsSaid() {
        String point = point("KOIPO", "10");
        String report = ReportUpload.finalReport("План утверждён")
                .pdf("план.pdf", "koipo")
                .send(controller, point)
                .expect(201)
                .text("/id");

        RestAnswer refused =
                controller.post("/reports/" + report + "/acceptance", "{}").refused(403);

        assertThat(refused.text("/detail")).contains("О своей организации контролёр не решает");
    }

    @Test
    void returningTheAnalysisWarnsWhoseChangesAreBasedOnIt() {
        String report = ReportUpload.finalReport("Анализ проведён")
                .pdf("анализ.pdf", "mr09")
                .send(APPLICATION.as("executor.mr09"), point("MR09", "6"))
                .expect(201)
                .text("/id");
        controller
                .post("/reports/" + report + "/return", "{\"reason\":\"нет данных по школам\"}")
                .expect(200);

        String seven = point("MR09", "7");
        assertThat(APPLICATION
                        .as("executor.mr09")
                        .get("/notices?limit=50")
                        .expect(200)
                        .items())
                .anyMatch(notice -> notice.toString().contains(seven));
        assertThat(APPLICATION
                        .as("executor.mr10")
                        .get("/notices?limit=50")
                        .expect(200)
                        .items())
                .noneMatch(notice -> notice.toString().contains(seven));
    }

    @Test
    void anExtensionMayBeAskedAgainAndTheOriginalDateIsNeverLost() {
        Rest executor = APPLICATION.as("executor.mr11");
        String point = point("MR11", "6");
        String refused = asked(executor, point, "2019-12-20");
        assertThat(executor.get("/control-points/" + point).json().getBoolean("extensionPending"))
                .isTrue();
        controller
                .post("/extension-requests/" + refused + "/refusal", "{\"reason\":\"срок прежний\"}")
                .expect(200);
        String granted = asked(executor, point, "2019-12-21");

        controller
                .post("/extension-requests/" + granted + "/grant", "{\"due\":\"2019-12-15\"}")
                .expect(200);

        RestAnswer now = executor.get("/control-points/" + point).expect(200);
        assertThat(now.text("/originalDue")).isEqualTo("2019-12-02");
        assertThat(now.text("/effectiveDue")).as("Friday before Sunday 15").isEqualTo("2019-12-13");
        assertThat(now.text("/why")).contains("15.12.2019").contains("13.12.2019");
        assertThat(now.json().getBoolean("extensionPending")).isFalse();
    }

    /** The methodical service has no account: the body that passed the part on answers in its name. */
    @Test
    void aPartIsPassedOnAnsweredWithAFileAndJudgedByWhoeverGaveIt() {
        Rest executor = APPLICATION.as("executor.mr12");
        String point = point("MR12", "7");
        String part = executor.post(
                        "/control-points/" + point + "/sub-assignments",
                        "{\"organization\":\"MMS-MR12\",\"task\":\"собрать данные\",\"due\":\"2019-11-20\"}")
                .expect(201)
                .text("/id");
        APPLICATION.as("executor.mr13").get("/sub-assignments/" + part).refused(404);

        RestAnswer answered = ReportUpload.answer(executor, part, "данные собраны", "данные.pdf")
                .expect(200);
        assertThat(answered.text("/state")).isEqualTo("ANSWERED");
        assertThat(answered.text("/files/0/name")).isEqualTo("данные.pdf");
        executor.get("/attachments/" + answered.text("/files/0/id")).expect(200);
        APPLICATION
                .as("executor.mr13")
                .get("/attachments/" + answered.text("/files/0/id"))
                .refused(404);

        executor.post("/sub-assignments/" + part + "/acceptance", "{}").expect(200);
        assertThat(executor.get("/control-points/" + point).text("/state"))
                .as("the whole is still to be reported on")
                .isEqualTo("ON_CONTROL");
    }

    private static String asked(Rest executor, String point, String due) {
        return executor.post(
                        "/control-points/" + point + "/extension-requests",
                        "{\"requestedDue\":\"" + due + "\",\"reason\":\"ждём данные школ\"}")
                .expect(201)
                .text("/id");
    }

    private String point(String body, String decision) {
        return controller
                .get("/assignments?organization=" + body + "&decision=" + decision + "&protocol=" + protocol)
                .expect(200)
                .text("/items/0/controlPoints/0/id");
    }
}
