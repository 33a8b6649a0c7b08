package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The founding job: the protocol of 31 October 2019 goes in, every body has its decisions on control. */
class FoundingJobIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static String id = "";

    private final Rest controller = APPLICATION.as("controller");
    private final ImportedProtocol protocol = new ImportedProtocol(controller, id);

    @BeforeAll
    static void importAndApprove() {
        ImportedProtocol protocol = ImportedProtocol.of(APPLICATION.as("controller"), FoundingProtocol.bytes());
        id = protocol.id();
        assertThat(protocol.read().number("/assignments")).isEqualTo(219);
        assertThat(protocol.read().number("/controlPoints")).isEqualTo(309);
        if (protocol.read().text("/state").equals("DRAFT")) {
            RestAnswer approved = protocol.approve(ImportedProtocol.KEEP).expect(200);
            assertThat(approved.number("/assignments")).isEqualTo(219);
            assertThat(approved.number("/controlPoints")).isEqualTo(309);
        }
    }

    @Test
    void aPreviewReadsAllAndStoresNothing() {
        RestAnswer preview = controller
                .post("/protocols/preview?include=sourceText", FoundingProtocol.MEDIA_TYPE, variantOfThisTest())
                .expect(200);

        assertThat(preview.items()).hasSize(12);
        assertThat(preview.json().isNull("id")).isTrue();
        assertThat(preview.text("/meetingDate")).isEqualTo("2019-10-31");
        assertThat(preview.text("/sourceText")).endsWith("preview only\n");
        assertThat(controller
                        .post("/protocols", FoundingProtocol.MEDIA_TYPE, variantOfThisTest())
                        .status())
                .as("the import still finds nothing stored")
                .isEqualTo(201);
    }

    @Test
    void theSameBytesAreTheSameProtocol() {
        RestAnswer again = controller
                .post("/protocols", FoundingProtocol.MEDIA_TYPE, FoundingProtocol.bytes())
                .expect(200);

        assertThat(again.text("/id")).isEqualTo(protocol.id());
    }

    @Test
    void theSourceComesBackByteForByteAsAFileToBeSaved() {
        RestAnswer source = controller.get(protocol.path() + "/source").expect(200);

        assertThat(source.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(FoundingProtocol.bytes());
        assertThat(source.header("Content-Disposition")).startsWith("attachment");
        assertThat(source.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void undecidedErrorsRefuseApprovalAndAreNamed() {
        ImportedProtocol draft = ImportedProtocol.founding(controller, "undecided");

        RestAnswer refused = draft.approve("{}").refused(409);

        assertThat(refused.pointers())
                .containsExactlyInAnyOrder(
                        "/anomalies/" + draft.doubt("1", "DUE_AFTER_PLANNED_PERIOD"),
                        "/anomalies/" + draft.doubt("9", "WRONG_YEAR_IN_TEXT"));
        assertThat(draft.read().text("/state")).isEqualTo("DRAFT");
    }

    @Test
    void yearlyReportsOnAStandingTaskAreControlPointsOfTheirOwn() {
        ImportedProtocol draft = ImportedProtocol.founding(controller, "yearly");

        RestAnswer approved = draft.approve(
                        "{\"remaining\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\",\"standingReports\":\"YEARLY\"}")
                .expect(200);

        assertThat(approved.number("/assignments")).isEqualTo(219);
        // item 10 for 20 bodies, «постоянно до 2024 года»: 20 January of 2020 … 2025
        assertThat(approved.number("/controlPoints")).isEqualTo(309 + 20 * 6);
    }

    @Test
    void aMunicipalityHasTwelveAssignmentsWithSeventeenDates() {
        List<JsonObject> own = assignments("executor.mr03");

        assertThat(own)
                .hasSize(12)
                .allMatch(a -> a.getJsonObject("organization").getString("code").equals("MR03"));
        assertThat(own.stream().flatMap(FoundingJobIT::points)).hasSize(17);
        assertThat(own.stream()
                        .filter(a -> a.getString("decisionNumber").equals("4"))
                        .flatMap(FoundingJobIT::points)
                        .map(point -> point.getString("label") + " " + point.getString("statedDue")))
                .containsExactly(
                        "4.1 2020-04-20", "4.2 2020-04-20", "4.3 2020-04-20", "4.4 2020-05-06", "4.5 2020-05-31");
    }

    @Test
    void anEffectiveDateSaysWhyItIsNotTheStatedOne() {
        JsonObject sunday = point("1");

        assertThat(sunday.getString("statedDue")).isEqualTo("2020-11-15");
        assertThat(sunday.getString("effectiveDue")).isEqualTo("2020-11-13");
        assertThat(sunday.getString("originalDue")).isEqualTo("2020-11-13");
        assertThat(sunday.getString("why")).contains("15.11.2020").contains("13.11.2020");
    }

    @Test
    void aDayThatALaterActTookFromWorkMovesNothing() {
        JsonObject may = point("5");

        assertThat(may.getString("statedDue")).isEqualTo("2020-05-06");
        assertThat(may.getString("effectiveDue")).isEqualTo("2020-05-06");
    }

    @Test
    void aControlPointTellsItsDecisionItsWordsAndItsHistory() {
        RestAnswer point = APPLICATION
                .as("executor.mr03")
                .get("/control-points/" + point("10").getString("id"))
                .expect(200);

        assertThat(point.text("/protocol/id")).isEqualTo(protocol.id());
        assertThat(point.text("/deadlineRaw")).contains("постоянно до 2024 года");
        assertThat(point.text("/statedDue")).isEqualTo("2024-12-31");
        assertThat(point.text("/organization/code")).isEqualTo("MR03");
        assertThat(point.text("/state")).isEqualTo("ON_CONTROL");
        assertThat(point.each("/history")).singleElement().satisfies(move -> {
            assertThat(move.isNull("from")).isTrue();
            assertThat(move.getString("to")).isEqualTo("ON_CONTROL");
            assertThat(move.getString("at")).startsWith("2019-11-01T");
        });
    }

    private static byte[] variantOfThisTest() {
        return ImportedProtocol.variant("preview only");
    }

    private static JsonObject point(String decision) {
        return assignments("executor.mr03").stream()
                .filter(a -> a.getString("decisionNumber").equals(decision))
                .flatMap(FoundingJobIT::points)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> assignments(String user) {
        return APPLICATION
                .as(user)
                .get("/assignments?limit=500&protocol=" + id)
                .expect(200)
                .items();
    }

    private static Stream<JsonObject> points(JsonObject assignment) {
        return assignment.getJsonArray("controlPoints").getValuesAs(JsonObject.class).stream();
    }
}
