package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person decides doubts and corrects the reading of a draft; the source stays, and everything is recorded. */
class CorrectionsIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private final Rest controller = APPLICATION.as("controller");

    @Test
    void aCorrectedDateHoldsAndTheWordsAndTheSourceStay() {
        ImportedProtocol draft = draft("corrected date");

        RestAnswer reading = draft.resolve(correct(draft.doubt("1", "DUE_AFTER_PLANNED_PERIOD"), "2019-11-15"))
                .expect(200);

        assertThat(reading.text("/items/0/dueDates/0/effective")).isEqualTo("2019-11-15");
        assertThat(reading.text("/items/0/deadline/dates/0")).isEqualTo("2019-11-15");
        assertThat(reading.text("/items/0/deadline/raw")).isEqualTo("до 15.11.2020");
        assertThat(reading.header("ETag")).isEqualTo(draft.tag());
        assertThat(controller.get(draft.path() + "/source").body())
                .isEqualTo(new String(ImportedProtocol.variant("corrections: corrected date"), StandardCharsets.UTF_8));
    }

    @Test
    void aDecisionIsToldWithPersonTimeAndBasis() {
        ImportedProtocol draft = draft("recorded");
        String id = draft.doubt("1", "DUE_AFTER_PLANNED_PERIOD");

        draft.resolve(correct(id, "2019-11-15")).expect(200);

        JsonObject doubt = draft.item("1").getJsonArray("anomalies").getValuesAs(JsonObject.class).stream()
                .filter(d -> d.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(doubt.getString("resolution")).isEqualTo("CORRECT");
        assertThat(doubt.getString("value")).isEqualTo("2019-11-15");
        assertThat(doubt.getString("basis")).isEqualTo("письмо автора");
        assertThat(doubt.getString("resolvedBy")).isEqualTo("controller");
        assertThat(doubt.getString("resolvedAt")).startsWith("2019-11-01T");
        assertThat(draft.read().each("/corrections").map(c -> c.getString("field")))
                .containsExactly("DOUBT", "DEADLINE");
    }

    @Test
    void severalDecisionsComeAsAnArrayAllOrNone() {
        ImportedProtocol draft = draft("array");
        String year = draft.doubt("9", "WRONG_YEAR_IN_TEXT");
        String period = draft.doubt("1", "DUE_AFTER_PLANNED_PERIOD");

        RestAnswer refused = draft.resolve(
                        "[" + keep(year) + "," + correct(period, "завтра") + "," + keep("9:0:NONE") + "]")
                .refused(422);
        assertThat(refused.pointers()).containsExactly("/1/value", "/2/anomalyId");
        assertThat(draft.read().each("/corrections")).isEmpty();

        draft.resolve("[" + keep(year) + "," + correct(period, "2019-11-15") + "]")
                .expect(200);
        assertThat(draft.approve("{}").expect(200).number("/controlPoints"))
                .as("no error is left undecided")
                .isEqualTo(309);
    }

    @Test
    void keepingTheTextAfterCorrectingItTakesTheCorrectionBack() {
        ImportedProtocol draft = draft("changed mind");
        String id = draft.doubt("1", "DUE_AFTER_PLANNED_PERIOD");
        JsonObject read = draft.item("1").getJsonObject("deadline");

        draft.resolve(correct(id, "2019-11-15")).expect(200);
        draft.resolve(keep(id)).expect(200);

        assertThat(draft.item("1").getJsonObject("deadline")).isEqualTo(read);
    }

    @Test
    void anItemIsCorrectedFieldByFieldAndTheCountFollows() {
        ImportedProtocol draft = draft("item");

        RestAnswer reading = draft.correct(
                        "2",
                        """
                        {"text": "Проверить ППЭ", "kind": "OTHER", "dueDates": ["2020-05-20", "2020-04-20", "2020-06-01"],
                         "responsible": ["MR03", "GO18"], "executors": ["LOIRO"], "recipients": ["KOIPO"],
                         "basis": "уточнено"}
                        """)
                .expect(200);

        JsonObject item = draft.item("2");
        assertThat(item.getString("text")).isEqualTo("Проверить ППЭ");
        assertThat(item.getString("kind")).isEqualTo("OTHER");
        assertThat(item.getJsonObject("deadline").getJsonArray("dates").getValuesAs(JsonString::getString))
                .containsExactly("2020-04-20", "2020-05-20", "2020-06-01");
        assertThat(item.getJsonArray("responsible").getValuesAs(JsonObject.class))
                .extracting(party -> party.getString("role") + " " + party.getString("code"))
                .containsExactly("RESPONSIBLE MR03", "RESPONSIBLE GO18", "EXECUTOR LOIRO");
        assertThat(item.getJsonArray("recipients").getValuesAs(JsonObject.class))
                .extracting(recipient -> recipient.getString("code"))
                .containsExactly("KOIPO");
        assertThat(reading.number("/assignments")).isEqualTo(219 - 18 + 2);
        assertThat(reading.number("/controlPoints")).isEqualTo(309 - 18 * 2 + 2 * 3);
        assertThat(draft.approve(ImportedProtocol.KEEP).expect(200).number("/assignments"))
                .isEqualTo(219 - 18 + 2);
    }

    @Test
    void namingTheResponsibleLeavesTheExecutor() {
        ImportedProtocol draft = draft("executor stays");
        List<String> executors = codes(draft, "6", "EXECUTOR");
        assertThat(executors).isNotEmpty();

        draft.correct("6", "{\"responsible\":[\"KOIPO\"],\"basis\":\"уточнено\"}")
                .expect(200);

        assertThat(codes(draft, "6", "EXECUTOR")).isEqualTo(executors);
        assertThat(codes(draft, "6", "RESPONSIBLE")).containsExactly("KOIPO");
    }

    @Test
    void aSubItemIsCorrectedByItsOwnNumber() {
        ImportedProtocol draft = draft("sub-item");

        draft.correct("4.4", "{\"dueDates\":[\"2020-04-30\"],\"basis\":\"уточнено\"}")
                .expect(200);

        assertThat(draft.item("4")
                        .getJsonArray("subItems")
                        .getJsonObject(3)
                        .getJsonArray("dueDates")
                        .getJsonObject(0)
                        .getString("stated"))
                .isEqualTo("2020-04-30");
    }

    @Test
    void everythingWrongWithACorrectionIsSaidAtOnce() {
        ImportedProtocol draft = draft("wrong fields");

        assertThat(draft.correct(
                                "1",
                                """
                                {"text": " ", "dueDates": ["15.11.2019"], "responsible": ["MARS"], "executors": ["X"],
                                 "recipients": ["Y"]}
                                """)
                        .refused(422)
                        .pointers())
                .containsExactly("/text", "/dueDates", "/responsible", "/executors", "/recipients", "/basis");
        assertThat(draft.correct("1", "{\"basis\":\"уточнено\"}").refused(422).pointers())
                .containsExactly("");
        assertThat(draft.correct("1", "{\"deadline\":\"2019-11-15\",\"kind\":\"NONE\",\"text\":5}")
                        .refused(422)
                        .pointers())
                .containsExactlyInAnyOrder("/deadline", "/kind", "/text");
        draft.correct("99", "{\"text\":\"Сделать\",\"basis\":\"уточнено\"}").refused(404);
        assertThat(draft.read().each("/corrections")).isEmpty();
    }

    @Test
    void everythingWrongWithADecisionIsNamedByItsField() {
        ImportedProtocol draft = draft("wrong decisions");
        String id = draft.doubt("1", "DUE_AFTER_PLANNED_PERIOD");

        assertThat(draft.resolve("{}").refused(422).pointers()).containsExactly("/anomalyId");
        assertThat(draft.resolve("[" + keep("9:0:NONE") + "]").refused(422).pointers())
                .containsExactly("/0/anomalyId");
        assertThat(draft.resolve(keep(id).replace("по тексту", " "))
                        .refused(422)
                        .pointers())
                .containsExactly("/basis");
        assertThat(draft.resolve(correct(id, "15.11.2019")).refused(422).pointers())
                .containsExactly("/value");
        assertThat(draft.resolve(correct(id, "2019-11-15").replace("CORRECT", "KEEP_AS_WRITTEN"))
                        .refused(422)
                        .pointers())
                .containsExactly("/value");
        assertThat(draft.resolve("[]").refused(422).pointers()).containsExactly("");
    }

    @Test
    void aTextLongerThanItsPlaceIsRefusedByItsField() {
        ImportedProtocol draft = draft("long");
        String tooLong = "о".repeat(16_001);

        assertThat(draft.correct("1", "{\"text\":\"Сделать\",\"basis\":\"" + tooLong + "\"}")
                        .refused(422)
                        .pointers())
                .containsExactly("/basis");
        assertThat(draft.resolve(correct(draft.doubt("9", "WRONG_YEAR_IN_TEXT"), tooLong))
                        .refused(422)
                        .pointers())
                .containsExactly("/value");
        assertThat(draft.approve(ImportedProtocol.KEEP.replace("по тексту", tooLong))
                        .refused(422)
                        .pointers())
                .containsExactly("/basis");
    }

    @Test
    void aStaleVersionIsRefusedAndAMissingOneAskedFor() {
        ImportedProtocol draft = draft("versions");
        Rest stale = controller.with("If-Match", draft.tag());
        String change = "{\"text\":\"Сделать\",\"basis\":\"уточнено\"}";
        draft.correct("1", change).expect(200);

        stale.put(draft.path() + "/items/1", change).refused(412);
        stale.post(draft.path() + "/resolutions", keep(draft.doubt("1", "DUE_ON_WEEKEND")))
                .refused(412);
        stale.post(draft.path() + "/approval", ImportedProtocol.KEEP).refused(412);
        controller.put(draft.path() + "/items/1", change).refused(428);
        controller.post(draft.path() + "/approval", ImportedProtocol.KEEP).refused(428);
        controller
                .with("If-Match", "latest")
                .post(draft.path() + "/approval", ImportedProtocol.KEEP)
                .refused(412);
    }

    @Test
    void anApprovedProtocolIsNotChangedAnyMore() {
        ImportedProtocol approved = draft("after approval").approved();
        RestAnswer before = approved.read();

        approved.correct("1", "{\"text\":\"Сделать\",\"basis\":\"уточнено\"}").refused(409);
        approved.resolve(keep(approved.doubt("1", "DUE_ON_WEEKEND"))).refused(409);
        approved.approve(ImportedProtocol.KEEP).refused(409);

        assertThat(approved.read().body()).isEqualTo(before.body());
    }

    @Test
    void aProtocolThatIsNotThereIsNotFound() {
        Rest any = controller.with("If-Match", "*");

        any.get("/protocols/1").refused(404);
        any.get("/protocols/one").refused(404);
        any.get("/protocols/1/source").refused(404);
        any.put("/protocols/1/items/1", "{\"text\":\"Сделать\",\"basis\":\"уточнено\"}")
                .refused(404);
        any.post("/protocols/1/resolutions", keep("1:0:NONE")).refused(404);
        any.post("/protocols/1/approval", ImportedProtocol.KEEP).refused(404);
    }

    private ImportedProtocol draft(String name) {
        return ImportedProtocol.founding(controller, "corrections: " + name);
    }

    private static List<String> codes(ImportedProtocol draft, String item, String role) {
        return draft.item(item).getJsonArray("responsible").getValuesAs(JsonObject.class).stream()
                .filter(party -> party.getString("role").equals(role))
                .map(party -> party.getString("code"))
                .toList();
    }

    private static String keep(String doubt) {
        return "{\"anomalyId\":\"" + doubt + "\",\"resolution\":\"KEEP_AS_WRITTEN\",\"basis\":\"по тексту\"}";
    }

    private static String correct(String doubt, String value) {
        return "{\"anomalyId\":\"" + doubt + "\",\"resolution\":\"CORRECT\",\"value\":\"" + value
                + "\",\"basis\":\"письмо автора\"}";
    }
}
