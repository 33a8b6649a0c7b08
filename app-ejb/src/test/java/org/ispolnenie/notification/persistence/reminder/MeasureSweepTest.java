package org.ispolnenie.notification.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.notification.persistence.reminder.DueMeasures.CURATOR;
import static org.ispolnenie.notification.persistence.reminder.DueMeasures.SCHOOL;
import static org.ispolnenie.notification.persistence.reminder.DueMeasures.SILENT_SCHOOL;
import static org.ispolnenie.notification.persistence.reminder.DueMeasures.TEAM;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.service.reminder.ladder.Forecast;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Recipient;
import org.ispolnenie.notification.service.reminder.ladder.ForecastQueries;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The engine reminds of measures as of control points. The controller is 11, the north has 21 and its head 22, the school
 * has 41 in its team and 51 as its curator.
 */
class MeasureSweepTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private final ReminderWorld world = new ReminderWorld(DATABASE);
    private final DueMeasures measures = new DueMeasures(DATABASE);

    @BeforeEach
    void begin() {
        world.begin();
        measures.begin();
    }

    @Test
    void theTeamAndTheCuratorAreRemindedAndAboveThemWhoeverTheLadderNames() {
        long measure = measures.ofRoadmap(SCHOOL, "2019-11-29");

        for (String day : List.of("2019-11-15", "2019-11-18", "2019-11-26", "2019-11-28", "2019-11-29", "2019-12-02")) {
            world.sweepOn(day);
            world.sweep();
        }

        assertThat(world.stepsOf(measure))
                .containsExactly(
                        "-10@41", "-10@51", "-3@21", "-3@22", "-3@41", "-3@51", "-1@41", "-1@51", "0@11", "0@41",
                        "0@51", "1@11", "1@21", "1@22", "1@41", "1@51");
        assertThat(world.noticesOf(TEAM)).hasSize(5).first().isEqualTo("DIGEST notification.DIGEST_OF_MEASURES|1|0|0");
    }

    @Test
    void whatSingleSchoolsPlanNeitherChairNorCommitteeIsToldOf() {
        long measure = measures.ofRoadmap(SCHOOL, "2019-11-15");

        world.sweepOn("2019-12-20");

        assertThat(world.stepsOf(measure)).containsExactly("10@11", "10@21", "10@22", "10@41", "10@51");
    }

    @Test
    void whereNobodyOfTheSchoolCanSignInItsMunicipalityIsToldInstead() {
        long measure = measures.ofRoadmap(SILENT_SCHOOL, "2019-11-29");

        world.sweepOn("2019-11-15");

        assertThat(world.stepsOf(measure)).containsExactly("-10@21", "-10@22");
        assertThat(world.count("select count(*) from reminder_letter")).isZero();
    }

    @Test
    void whereNobodyOfTheMunicipalityCanEitherTheControllerIs() {
        DATABASE.execute("update account set active = false where id in (21, 22)");
        long ofRoadmap = measures.ofRoadmap(SILENT_SCHOOL, "2019-11-29");
        long ofSet = measures.ofSet("2019-11-29");

        world.sweepOn("2019-11-15");

        assertThat(world.stepsOf(ofRoadmap)).containsExactly("-10@11");
        assertThat(world.stepsOf(ofSet)).containsExactly("-10@11");
    }

    @Test
    void aSchoolFollowsItsMunicipalityToTheOneThatTookOver() {
        DATABASE.execute("update organization set successor_id = 3, valid_to = '2019-11-10' where id = " + NORTH);
        long measure = measures.ofRoadmap(SILENT_SCHOOL, "2019-11-29");

        world.sweepOn("2019-11-15");

        assertThat(world.stepsOf(measure)).containsExactly("-10@31");
    }

    @Test
    void aCuratorIsToldWhileTheyServe() {
        DATABASE.execute("delete from school_curator");
        measures.curator(SCHOOL, "2019-11-16", "2019-11-27");
        long measure = measures.ofRoadmap(SCHOOL, "2019-11-29");

        world.sweepOn("2019-11-15");
        world.sweepOn("2019-11-26");
        world.sweepOn("2019-11-28");

        assertThat(world.stepsOf(measure))
                .containsExactly("-10@41", "-3@21", "-3@22", "-3@41", "-3@" + CURATOR, "-1@41");
    }

    @Test
    void whatIsDoneIsNotRemindedAndWhatIsReturnedIs() {
        long measure = measures.ofRoadmap(SCHOOL, "2019-11-29");
        world.sweepOn("2019-11-15");
        measures.change("measure_progress", measure, "state = 'DONE'");
        world.sweepOn("2019-11-26");
        assertThat(world.stepsOf(measure)).containsExactly("-10@41", "-10@51");

        measures.change("measure_progress", measure, "state = 'PLANNED'");
        world.sweepOn("2019-11-27");

        assertThat(world.stepsOf(measure)).containsExactly("-10@41", "-10@51", "-3@21", "-3@22", "-3@41", "-3@51");
    }

    @Test
    void whatWasDoneBeforeItWasToldIsNotTold() {
        long late = measures.ofRoadmap(SCHOOL, "2019-11-08");
        world.sweepOn("2019-11-15");
        world.mailed();
        long measure = measures.ofRoadmap(SCHOOL, "2019-11-29");
        world.sweep();
        assertThat(world.stepsOf(measure)).isNotEmpty();
        assertThat(world.noticesOf(TEAM)).hasSize(1);

        measures.change("measure_progress", measure, "state = 'DONE'");
        measures.change("measure_progress", late, "state = 'DONE'");
        world.sweepOn("2019-11-18");

        assertThat(world.stepsOf(measure)).isEmpty();
        assertThat(world.noticesOf(TEAM)).hasSize(1);
    }

    @Test
    void aNewVersionRemindsByItsOwnDateAndOfWhatItKeepsNotTwice() {
        long moved = measures.ofRoadmap(SCHOOL, "2019-11-29");
        long kept = measures.ofRoadmap(SCHOOL, "2019-11-29");
        long dropped = measures.ofRoadmap(SCHOOL, "2019-11-29");
        world.sweepOn("2019-11-15");
        measures.nextVersion(SCHOOL, moved, "2019-12-06");
        measures.nextVersion(SCHOOL, kept, "2019-11-29");
        measures.nextVersion(SCHOOL, dropped, null);

        world.sweepOn("2019-11-22");
        world.sweepOn("2019-11-26");

        assertThat(world.stepsOf(moved)).containsExactly("-10@41", "-10@51", "-10@41", "-10@51");
        assertThat(world.stepsOf(kept)).containsExactly("-10@41", "-10@51", "-3@21", "-3@22", "-3@41", "-3@51");
        assertThat(world.stepsOf(dropped)).containsExactly("-10@41", "-10@51");
    }

    @Test
    void neitherADraftNorASchoolThatHasLeftIsReminded() {
        long draft = measures.ofRoadmap(SCHOOL, "2019-11-29");
        long left = measures.ofRoadmap(SILENT_SCHOOL, "2019-11-29");
        measures.roadmapIsADraft(SCHOOL);
        measures.exclude(SILENT_SCHOOL);

        world.sweepOn("2019-11-15");

        assertThat(world.stepsOf(draft)).isEmpty();
        assertThat(world.stepsOf(left)).isEmpty();
    }

    @Test
    void ofASetOnlyWhatTheRegionHasAcceptedIsReminded() {
        long measure = measures.ofSet("2019-11-29");
        for (String state : List.of("DRAFT", "SUBMITTED", "RETURNED")) {
            measures.set(state);
            world.sweepOn("2019-11-15");
            assertThat(world.stepsOf(measure)).as(state).isEmpty();
        }
        measures.set("ACCEPTED");
        world.sweep();
        assertThat(world.stepsOf(measure)).containsExactly("-10@21", "-10@22");

        measures.change("quality_measure", measure, "due = '2019-11-26'");
        world.sweepOn("2019-11-25");
        measures.change("quality_measure", measure, "state = 'CANCELLED'");
        world.sweepOn("2019-11-26");

        assertThat(world.stepsOf(measure)).containsExactly("-1@21", "-1@22", "-10@21", "-10@22");
    }

    @Test
    void feedbackIsRemindedUntilItIsThereOrTheRecommendationIsTakenBack() {
        long answered = measures.feedback(measures.ofSet("2020-06-30"), "2019-11-29");
        long takenBack = measures.feedback(measures.ofSet("2020-06-30"), "2019-11-29");
        long open = measures.feedback(measures.ofSet("2020-06-30"), "2019-11-29");
        world.sweepOn("2019-11-15");
        measures.change("quality_recommendation", answered, "feedback = 'учтено'");
        measures.change("quality_recommendation", takenBack, "taken_back_at = '2019-11-16'");

        world.sweepOn("2019-11-28");

        assertThat(world.stepsOf(answered)).containsExactly("-10@21", "-10@22");
        assertThat(world.stepsOf(takenBack)).containsExactly("-10@21", "-10@22");
        assertThat(world.stepsOf(open)).containsExactly("-10@21", "-10@22", "-1@21", "-1@22");
    }

    @Test
    void oneDigestHoldsControlPointsAndMeasures() {
        world.point(NORTH, "2019-11-29");
        world.point(NORTH, "2019-11-08");
        measures.ofSet("2019-11-29");
        measures.ofSet("2019-11-29");

        world.sweepOn("2019-11-15");
        world.sweep();

        assertThat(world.noticesOf(NORTH_FIRST)).containsExactly("DIGEST notification.DIGEST_OF_BOTH|1|0|1|2|0|0");
    }

    @Test
    void whatIsPromisedForADayIsWhatIsSentOnIt() {
        ForecastQueries forecast = world.forecast("controller", Role.CONTROLLER);
        for (String due : List.of("2019-11-08", "2019-11-15", "2019-11-29", "2019-12-02", "2019-12-30", "2020-01-15")) {
            world.point(NORTH, due);
            measures.ofRoadmap(SCHOOL, due);
            measures.ofRoadmap(SILENT_SCHOOL, due);
            measures.feedback(measures.ofSet(due), due);
        }
        world.at("2019-11-01T09:00");
        assertThat(forecast.on(LocalDate.of(2019, 11, 1)).recipients())
                .extracting(Recipient::id)
                .contains(TEAM);
        world.sweep();
        for (LocalDate day = LocalDate.of(2019, 11, 1); day.isBefore(LocalDate.of(2020, 2, 1)); ) {
            Forecast promised = forecast.on(null);
            promised.recipients().stream().filter(one -> one.id() == TEAM).forEach(team -> assertThat(
                            forecast.points(promised.day(), TEAM, 100, null).items())
                    .hasSize((int) (team.ahead() + team.today() + team.late()))
                    .allMatch(
                            row -> row.work().address().equals("/schoolsupport/roadmap.xhtml?project=LOW&school=S1")));
            world.sweepOn(promised.day().toString());
            assertThat(sentOn(promised.day())).as("sent on %s", promised.day()).isEqualTo(counts(promised));
            day = promised.day();
        }
    }

    @Test
    void severalNodesAtOnceTellEverythingOnce() {
        IntStream.range(0, 300).forEach(i -> {
            measures.ofRoadmap(SCHOOL, "2019-11-29");
            measures.ofSet("2019-11-29");
        });
        world.at("2019-11-15T09:00");

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(world.sweeps()::sweep))
                        .toArray(CompletableFuture[]::new))
                .join();
        world.sweep();

        assertThat(world.count("select count(*) from reminder")).isEqualTo(300 * 2 + 300 * 2);
        assertThat(world.noticesOf(TEAM)).containsExactly("DIGEST notification.DIGEST_OF_MEASURES|300|0|0");
        assertThat(world.noticesOf(NORTH_FIRST)).containsExactly("DIGEST notification.DIGEST_OF_MEASURES|300|0|0");
        assertThat(world.count("select count(*) from reminder_sweep where error is not null"))
                .isZero();
    }

    @Test
    void aChangedCalendarHasMeasuresLookedAtAgain() {
        measures.ofRoadmap(SCHOOL, "2019-11-29");
        measures.ofSet("2022-11-29");
        world.sweepOn("2019-11-15");
        DATABASE.doInTransaction(em -> ReminderWorld.reminders(SameConnection.of(em))
                .orderRecheck(
                        null,
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        world.clock().instant()));

        while (DATABASE.inTransaction(
                em -> ReminderWorld.reminders(SameConnection.of(em)).recheckSome(100))) {
            // until nothing is ordered
        }

        assertThat(SqlQuery.of("select look_again_on from reminder_agenda order by due")
                        .all(DATABASE.dataSource(), row -> row.text("look_again_on")))
                .containsExactly("1000-01-01", "2022-10-17");
    }

    @Test
    void otherRulesInForceBringTheirLadder() {
        long measure = measures.ofRoadmap(SCHOOL, "2019-11-29");
        world.sweepOn("2019-11-15");

        DATABASE.doInTransaction(
                em -> ReminderWorld.reminders(SameConnection.of(em)).noteMeasures("FEDERAL_ORDERS"));

        assertThat(SqlQuery.of(
                                "select concat(rule_set, ' ', look_again_on) seen from reminder_agenda where work_id = ?",
                                measure)
                        .all(DATABASE.dataSource(), row -> row.text("seen")))
                .containsExactly("FEDERAL_ORDERS 1000-01-01");
    }

    @Test
    void aMeasureThatCannotBeDealtWithIsSetAsideAndNamed() {
        long bad = measures.ofRoadmap(SCHOOL, "2019-11-29");
        long good = measures.ofSet("2019-11-29");
        DATABASE.execute("create trigger planted before insert on reminder for each row if new.work_id = " + bad
                + " then signal sqlstate '22000' set message_text = 'planted'; end if");
        try {
            world.sweepOn("2019-11-15");
        } finally {
            DATABASE.execute("drop trigger planted");
        }

        assertThat(world.stepsOf(good)).hasSize(2);
        assertThat(Wired.of(SqlEngineReader.class, DATABASE.dataSource()).setAside(10))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.work().label() + " " + one.work().organization())
                                .isEqualTo("Курсы S1"));
        world.at("2019-11-15T09:16");
        world.sweep();
        assertThat(world.stepsOf(bad)).containsExactly("-10@41", "-10@51");
    }

    private static Map<Long, Long> counts(Forecast promised) {
        return new TreeMap<>(promised.recipients().stream()
                .collect(Collectors.toMap(Recipient::id, one -> one.ahead() + one.today() + one.late())));
    }

    private static Map<Long, Long> sentOn(LocalDate day) {
        Map<Long, Long> sent = new TreeMap<>();
        SqlQuery.of(
                        "select recipient_id, count(*) reminders from reminder where found_on = ? group by recipient_id",
                        day)
                .all(DATABASE.dataSource(), row -> sent.put(row.number("recipient_id"), row.number("reminders")));
        return sent;
    }
}
