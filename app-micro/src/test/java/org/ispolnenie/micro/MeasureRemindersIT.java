package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A school writes a roadmap, a municipality a set of measures, and time goes on: whoever is to be told is, each step once,
 * until it is done. Each day is a start of the application on the same data.
 */
@Execution(ExecutionMode.CONCURRENT)
class MeasureRemindersIT {

    /** Started first: the first start of a build rehearses, and only one may. */
    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String SCHOOL = "/support-projects/LOW_RESULTS/schools/47160009";
    private static final String ROADMAP = SCHOOL + "/roadmap";
    private static final String TEAM = "team.47160009";
    private static final String CURATOR = "curator.measures";
    private static final String MUNICIPALITY = "executor.mr16";

    @TempDir
    private Path data;

    @Test
    void eachStepComesOnceToThoseItIsForUntilTheMeasureIsDone() {
        try (Run run = Run.ready(data, Map.of())) {
            plan(run);
            assertThat(kinds(run, MUNICIPALITY)).contains("SCHOOL_INCLUDED", "ROADMAP_WRITTEN", "SET_ACCEPTED");
            assertThat(kinds(run, TEAM)).contains("CURATOR_NAMED", "ROADMAP_APPROVED");
            assertThat(kinds(run, CURATOR)).contains("CURATOR_NAMED", "ROADMAP_APPROVED");
            assertThat(kinds(run, "controller")).contains("SET_SUBMITTED");
            // thirty working days before the date have passed
            sweepTwice(run);
            assertThat(digests(run, TEAM)).containsExactly(ofMeasures(1, 0, 0));
            assertThat(digests(run, CURATOR)).containsExactly(ofMeasures(1, 0, 0));
            assertThat(digests(run, MUNICIPALITY)).containsExactly(ofMeasures(1, 0, 0));
            run.stopGroup();
        }
        // ten working days before: those who do it, of the roadmap and of the set
        on("2019-11-15", run -> {
            assertThat(digests(run, TEAM)).hasSize(2).first().isEqualTo(ofMeasures(1, 0, 0));
            assertThat(digests(run, CURATOR)).hasSize(2);
            assertThat(digests(run, MUNICIPALITY)).hasSize(2).first().isEqualTo(ofMeasures(1, 0, 0));
            assertThat(digests(run, "controller")).isEmpty();
        });
        // three before: the municipality is told what its school has to do, too
        on("2019-11-26", run -> {
            assertThat(digests(run, TEAM)).hasSize(3);
            assertThat(digests(run, MUNICIPALITY)).hasSize(3).first().isEqualTo(ofMeasures(2, 0, 0));
            done(run);
        });
        // the day after: the controller, of what is late and not of what is done
        on("2019-12-02", run -> {
            assertThat(digests(run, TEAM)).hasSize(3);
            assertThat(digests(run, CURATOR)).hasSize(3);
            assertThat(digests(run, MUNICIPALITY)).hasSize(4).first().isEqualTo(ofMeasures(0, 0, 1));
            assertThat(digests(run, "controller")).containsExactly(ofMeasures(0, 0, 1));
        });
    }

    private static void plan(Run run) {
        Rest controller = as(run, "controller");
        controller
                .post(
                        "/organizations/import",
                        "text/csv",
                        "Код;Вид;Название;Район\n47160009;Школа;Школа № 9 Тихвина;MR16\n"
                                .getBytes(StandardCharsets.UTF_8))
                .expect(200);
        AddedAccounts.of(run).add(TEAM, "47160009", "SCHOOL_TEAM");
        AddedAccounts.of(run).add(CURATOR, "LOIRO", "CURATOR");
        controller
                .post(
                        "/support-projects/LOW_RESULTS/schools",
                        "{\"school\":\"47160009\",\"includedOn\":\"2019-10-01\"}")
                .expect(201);
        controller.post(SCHOOL + "/curators", "{\"login\":\"" + CURATOR + "\"}").expect(200);
        Rest team = as(run, TEAM);
        team.with("If-Match", team.get(ROADMAP).header("ETag"))
                .put(
                        ROADMAP,
                        """
                        {"measures":[{"stage":"EXECUTION","title":"Курсы","deadline":"до 29 ноября 2019 года",
                          "responsible":"директор","expectedResult":"удостоверения"}]}""")
                .expect(200);
        controller.post(ROADMAP + "/approval", "{}").expect(200);

        Rest municipality = as(run, MUNICIPALITY);
        municipality
                .post(
                        "/quality-measures",
                        """
                        {"year":2020,"direction":"1.1","stage":"ANALYSIS","title":"Анализ результатов",
                         "basis":{"kind":"OTHER","text":"план работы"},"responsible":"отдел оценки качества",
                         "deadline":"до 29 ноября 2019 года","indicator":{"name":"Доля школ","unit":"%","source":"ФИС ОКО",
                         "better":"HIGHER","before":40}}""")
                .expect(201);
        String set = municipality
                .post("/quality-submissions", "{\"year\":2020}")
                .expect(201)
                .text("/id");
        controller
                .with("If-Match", controller.get("/quality-submissions/" + set).header("ETag"))
                .post(
                        "/quality-submissions/" + set + "/review",
                        "{\"verdict\":\"ACCEPTED\",\"stages\":[{\"direction\":\"1.1\",\"stage\":\"ANALYSIS\",\"score\":2}]}")
                .expect(200);
    }

    private static void done(Run run) {
        MultipartForm form = new MultipartForm().json("completion", "{\"result\":\"удостоверения получены\"}");
        as(run, TEAM)
                .post(ROADMAP + "/measures/1/completion", MultipartForm.mediaType(), form.bytes())
                .expect(200);
    }

    private interface Day {
        void is(Run run);
    }

    /** Nine o'clock of a day: the engine has been run twice before anybody looks. */
    private void on(String day, Day that) {
        try (Run run = Run.ready(data, Map.of("ISPOLNENIE_CLOCK", day + "T09:00"))) {
            sweepTwice(run);
            that.is(run);
            run.stopGroup();
        }
    }

    private static void sweepTwice(Run run) {
        as(run, "admin").post("/reminder-engine/sweeps", "{}").expect(200);
        as(run, "admin").post("/reminder-engine/sweeps", "{}").expect(200);
    }

    private static String ofMeasures(int ahead, int today, int late) {
        return "Напоминания о мероприятиях: срок впереди — %d, сегодня — %d, срок прошёл — %d."
                .formatted(ahead, today, late);
    }

    /** The newest first. */
    private static List<String> digests(Run run, String user) {
        return notices(run, user).stream()
                .filter(row -> List.of("DIGEST", "URGENT").contains(row.getString("kind")))
                .map(row -> row.getString("text"))
                .toList();
    }

    private static List<String> kinds(Run run, String user) {
        return notices(run, user).stream().map(row -> row.getString("kind")).toList();
    }

    private static List<JsonObject> notices(Run run, String user) {
        return as(run, user).get("/notices?limit=500").expect(200).items();
    }

    private static Rest as(Run run, String user) {
        return Rest.of(run.address(), user, Run.PASSWORD);
    }
}
