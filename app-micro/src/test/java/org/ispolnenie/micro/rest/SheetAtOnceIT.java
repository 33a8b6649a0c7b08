package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ispolnenie.micro.Rest;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two fill in one sheet at the same moment: the person of the body, and a program that reports for it. */
class SheetAtOnceIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String DECISION = "6";
    private static final int ROWS = 6;

    private static Rest program = Rest.of(URI.create("http://localhost"), "", "");
    private static AskedDecisions asked = new AskedDecisions(program, "");

    @BeforeAll
    static void ask() {
        program = APPLICATION.as("legacy");
        asked = AskedDecisions.ofProtocol(APPLICATION.as("controller"), "sheets at once");
        asked.controller()
                .post(
                        "/collection-forms",
                        """
                        {"code":"AT_ONCE","title":"Сколько обучено","rowPer":"FREE",
                         "columns":[
                          {"key":"needed","title":"Нужно","type":"NUMBER"},
                          {"key":"trained","title":"Обучено","type":"NUMBER"}],
                         "totals":[
                          {"key":"needed","title":"Нужно","formula":"sum(needed)"},
                          {"key":"trained","title":"Обучено","formula":"sum(trained)"}]}
                        """)
                .expect(201);
        asked.attach(DECISION, "AT_ONCE").expect(200);
    }

    @Test
    void ofTwoWhoWriteOneCellTheSecondIsToldWhatStandsThereAndNothingIsLost() throws Exception {
        Writer person = new Writer(APPLICATION.as("executor.mr05"), asked.point(DECISION, "MR05"));
        person.fill(1);
        for (int seen = 0; seen < 50; seen += 10) {
            List<RestAnswer> answers = AtOnce.calls(List.of(
                    person.cell("1", "trained", seen, seen + 1),
                    person.as(program).cell("1", "trained", seen, seen + 2)));

            assertThat(answers).extracting(RestAnswer::status).containsExactlyInAnyOrder(200, 409);
            int winner = answers.get(0).status() == 200 ? 0 : 1;
            long stands = person.sheet().number("/rows/0/trained");
            assertThat(stands).isEqualTo(seen + winner + 1);
            assertThat(answers.get(1 - winner).refused(409).text("/detail")).contains("«" + stands + "»");
            person.cell("1", "trained", stands, seen + 10).call().expect(200);
        }
        assertThat(person.sheet().number("/rows/0/needed")).isEqualTo(100);
        assertThat(person.sheet().number("/totals/1/value")).isEqualTo(50);
    }

    @Test
    void whoWriteDifferentCellsAllWin() throws Exception {
        Writer person = new Writer(APPLICATION.as("executor.mr07"), asked.point(DECISION, "MR07"));
        person.fill(ROWS);

        List<RestAnswer> answers = AtOnce.calls(IntStream.rangeClosed(1, ROWS)
                .mapToObj(String::valueOf)
                .flatMap(row -> Stream.of(
                        person.cell(row, "needed", 100, 200), person.as(program).cell(row, "trained", 0, 50)))
                .toList());

        assertThat(answers).allSatisfy(answer -> answer.expect(200));
        RestAnswer sheet = person.sheet();
        assertThat(sheet.each("/rows").map(row -> row.getInt("needed") + "/" + row.getInt("trained")))
                .hasSize(ROWS)
                .containsOnly("200/50");
        assertThat(sheet.number("/totals/0/value")).isEqualTo(ROWS * 200L);
        assertThat(sheet.number("/totals/1/value")).isEqualTo(ROWS * 50L);
    }

    @Test
    void whoBeginTheSheetTogetherEachHaveTheirRow() throws Exception {
        Writer person = new Writer(APPLICATION.as("executor.mr09"), asked.point(DECISION, "MR09"));

        List<RestAnswer> answers = AtOnce.calls(Stream.concat(
                        Collections.nCopies(ROWS, person.newRow(3)).stream(),
                        Collections.nCopies(ROWS, person.as(program).newRow(4)).stream())
                .toList());

        assertThat(answers).allSatisfy(answer -> answer.expect(200));
        assertThat(answers.stream().map(answer -> answer.text("/row/id"))).doesNotHaveDuplicates();
        assertThat(person.sheet().each("/rows")).hasSize(2 * ROWS);
        assertThat(person.sheet().number("/totals/0/value")).isEqualTo(7L * ROWS);
    }

    @Test
    void bodiesThatBeginTheirSheetsAtOnceDoNotGetInEachOthersWay() throws Exception {
        List<Callable<RestAnswer>> calls = Stream.of("01", "02", "12", "13", "14", "15")
                .map(number -> new Writer(APPLICATION.as("executor.mr" + number), asked.point(DECISION, "MR" + number)))
                .map(body -> body.newRow(5))
                .toList();

        assertThat(AtOnce.calls(calls)).allSatisfy(answer -> answer.expect(200));
    }

    @Test
    void ofTwoWholeTablesOneIsKeptAndTheOtherIsTold() throws Exception {
        Writer person = new Writer(APPLICATION.as("executor.mr10"), asked.point(DECISION, "MR10"));
        person.fill(2);
        String seen = person.sheet().header("ETag");

        List<RestAnswer> answers =
                AtOnce.calls(List.of(person.table(seen, 11), person.as(program).table(seen, 12)));

        assertThat(answers).extracting(RestAnswer::status).containsExactlyInAnyOrder(200, 412);
        int kept = answers.get(0).status() == 200 ? 11 : 12;
        assertThat(person.sheet().each("/rows").map(row -> row.getInt("needed")))
                .containsExactly(kept, kept);
    }

    @Test
    void aTableDoesNotWriteOverACellThatItsAuthorHasNotSeen() throws Exception {
        Writer person = new Writer(APPLICATION.as("executor.mr11"), asked.point(DECISION, "MR11"));
        person.fill(2);
        String seen = person.sheet().header("ETag");

        person.as(program).cell("2", "trained", 0, 77).call().expect(200);

        person.table(seen, 11).call().refused(412);
        assertThat(person.sheet().number("/rows/1/trained")).isEqualTo(77);
    }

    /** Somebody who writes a sheet. */
    private record Writer(Rest rest, String point) {

        Writer as(Rest other) {
            return new Writer(other, point);
        }

        RestAnswer sheet() {
            return rest.get("/control-points/" + point + "/sheet").expect(200);
        }

        /** So many rows of a hundred needed and nobody trained, where nothing stood. */
        void fill(int rows) {
            rest.put("/control-points/" + point + "/sheet", rows(rows, 100)).expect(200);
        }

        Callable<RestAnswer> table(String seen, int needed) {
            return () -> rest.with("If-Match", seen).put("/control-points/" + point + "/sheet", rows(2, needed));
        }

        Callable<RestAnswer> cell(String row, String column, long was, long value) {
            return () -> rest.post(
                    "/control-points/" + point + "/sheet/cells",
                    "{\"row\":\"%s\",\"column\":\"%s\",\"was\":%d,\"value\":%d}".formatted(row, column, was, value));
        }

        Callable<RestAnswer> newRow(int needed) {
            return () -> rest.post(
                    "/control-points/" + point + "/sheet/cells", "{\"column\":\"needed\",\"value\":" + needed + "}");
        }

        private static String rows(int rows, int needed) {
            String row = "{\"needed\":" + needed + ",\"trained\":0}";
            return "{\"rows\":[" + String.join(",", Collections.nCopies(rows, row)) + "]}";
        }
    }
}
