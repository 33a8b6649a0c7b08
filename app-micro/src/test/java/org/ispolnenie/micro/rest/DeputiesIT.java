package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A deputy acts with the body and the roles of whom they stand in for, as long as they may. */
class DeputiesIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String ACT_FOR = "Ispolnenie-Act-For";

    private static String protocol = "";
    private static String pointOfMr07 = "";

    @BeforeAll
    static void approve() {
        Rest controller = APPLICATION.as("controller");
        protocol = ImportedProtocol.founding(controller, "deputies").approved().id();
        pointOfMr07 = controller
                .get("/assignments?organization=MR07&decision=7&protocol=" + protocol)
                .text("/items/0/controlPoints/0/id");
    }

    @Test
    void aDeputySeesAndMayWhatTheirPrincipalDoesUntilItIsRevoked() {
        Rest deputy = APPLICATION.as("executor.mr08");
        deputy.get("/control-points/" + pointOfMr07).refused(404);
        deputy.with(ACT_FOR, "executor.mr07").get("/me").refused(403);

        String id = APPLICATION
                .as("executor.mr07")
                .post("/deputies", period("executor.mr08", "2019-11-01", "2019-11-30"))
                .expect(201)
                .text("/id");
        Rest acting = deputy.with(ACT_FOR, "executor.mr07");
        RestAnswer me = acting.get("/me").expect(200);
        assertThat(me.text("/login")).isEqualTo("executor.mr08");
        assertThat(me.text("/actingFor/login")).isEqualTo("executor.mr07");
        assertThat(me.text("/organization/code")).isEqualTo("MR07");
        acting.get("/control-points/" + pointOfMr07).expect(200);
        deputy.get("/control-points/" + pointOfMr07).refused(404);

        deputy.call("DELETE", "/deputies/" + id).refused(403);
        APPLICATION.as("executor.mr09").call("DELETE", "/deputies/" + id).refused(404);
        APPLICATION.as("executor.mr07").call("DELETE", "/deputies/" + id).expect(204);
        acting.get("/me").refused(403);
        APPLICATION.as("executor.mr07").call("DELETE", "/deputies/" + id).refused(409);
    }

    @Test
    void whatADeputyDoesIsRecordedUnderBothNames() {
        APPLICATION
                .as("admin")
                .post("/deputies", forPrincipal("controller", "executor.mr10"))
                .expect(201);
        Rest acting = APPLICATION.as("executor.mr10").with(ACT_FOR, "controller");

        String taken = ImportedProtocol.founding(acting, "imported by a deputy")
                .approved()
                .id();
        String point = APPLICATION
                .as("controller")
                .get("/assignments?organization=MR01&decision=7&protocol=" + taken)
                .text("/items/0/controlPoints/0/id");
        String person =
                APPLICATION.as("controller").get("/control-points/" + point).text("/history/0/person");
        assertThat(person).startsWith("Исполнитель").endsWith("(за: Контролёр комитета)");
    }

    @Test
    void nobodyLendsTheAdministrator() {
        assertThat(APPLICATION
                        .as("admin")
                        .post("/deputies", period("executor.mr08", "2019-11-01", "2019-11-30"))
                        .refused(422)
                        .pointers())
                .containsExactly("/principal");
    }

    @Test
    void aPersonNamesTheirOwnDeputiesOnly() {
        APPLICATION
                .as("executor.mr07")
                .post("/deputies", forPrincipal("executor.mr08", "executor.mr07"))
                .refused(403);
        APPLICATION
                .as("legacy")
                .post("/deputies", period("executor.mr07", "2019-11-01", "2019-11-30"))
                .refused(403);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Rest principal = APPLICATION.as("executor.mr11");

        assertThat(principal.post("/deputies", "{}").refused(422).pointers())
                .containsExactlyInAnyOrder("/deputy", "/from", "/to");
        assertThat(principal
                        .post("/deputies", period("executor.mr11", "2019-11-05", "2019-11-04"))
                        .refused(422)
                        .pointers())
                .containsExactly("/deputy", "/to");
        assertThat(principal
                        .post("/deputies", period("executor.mr12", "2019-10-01", "2019-10-31"))
                        .refused(422)
                        .pointers())
                .containsExactly("/to");
        assertThat(principal
                        .post("/deputies", period("nobody", "2019-11-05", "2019-11-06"))
                        .refused(422)
                        .pointers())
                .containsExactly("/deputy");
    }

    @Test
    void aPeriodThatHasNotBegunEntitlesToNothing() {
        APPLICATION
                .as("executor.mr11")
                .post("/deputies", period("executor.mr12", "2019-12-01", "2019-12-31"))
                .expect(201);
        APPLICATION
                .as("executor.mr12")
                .with(ACT_FOR, "executor.mr11")
                .get("/me")
                .refused(403);
        assertThat(APPLICATION.as("executor.mr12").get("/deputies").items())
                .anyMatch(one -> one.getString("principal").equals("executor.mr11") && !one.getBoolean("inForce"));
        assertThat(APPLICATION.as("executor.mr13").get("/deputies").items())
                .noneMatch(one -> one.getString("principal").equals("executor.mr11"));
    }

    private static String period(String deputy, String from, String to) {
        return "{\"deputy\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"отпуск\"}".formatted(deputy, from, to);
    }

    private static String forPrincipal(String principal, String deputy) {
        return "{\"principal\":\"%s\",\"deputy\":\"%s\",\"from\":\"2019-11-01\",\"to\":\"2019-11-30\"}"
                .formatted(principal, deputy);
    }
}
