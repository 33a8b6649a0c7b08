package org.ispolnenie.notification.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_FIRST;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.SOUTH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderRole;
import org.ispolnenie.notification.service.reminder.ladder.Forecast;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Comparison;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Reason;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Recipient;
import org.ispolnenie.notification.service.reminder.ladder.ForecastPoint;
import org.ispolnenie.notification.service.reminder.ladder.ForecastQueries;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the forecast promises is what the sweep does. */
class ForecastTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private final ReminderWorld world = new ReminderWorld(DATABASE);
    private final ForecastQueries forecast = world.forecast("controller", Role.CONTROLLER);

    @BeforeEach
    void begin() {
        world.begin();
        world.at("2019-11-01T09:00");
    }

    @Test
    void whatIsPromisedForADayIsWhatIsSentOnIt() {
        for (String due : List.of("2019-11-08", "2019-11-15", "2019-11-29", "2019-12-02", "2019-12-30", "2020-01-15")) {
            world.point(NORTH, due);
            world.point(SOUTH, due);
        }
        world.sweepOn("2019-11-01");
        for (LocalDate day = LocalDate.of(2019, 11, 1); day.isBefore(LocalDate.of(2020, 2, 1)); ) {
            Forecast promised = forecast.on(null);
            world.sweepOn(promised.day().toString());
            assertThat(sentOn(promised.day())).as("sent on %s", promised.day()).isEqualTo(counts(promised));
            day = promised.day();
        }
    }

    @Test
    void theReasonAndTheNumberStandBehindEveryName() {
        world.point(NORTH, "2019-11-15");
        world.point(NORTH, "2019-11-19");
        world.sweep();

        Forecast of = forecast.on(LocalDate.of(2019, 11, 18));

        assertThat(of.recipients())
                .filteredOn(one -> one.id() == NORTH_FIRST)
                .singleElement()
                .returns("north", Recipient::name)
                .returns(true, Recipient::urgent)
                .returns(true, Recipient::email)
                .returns(1L, Recipient::ahead)
                .returns(1L, Recipient::late)
                .returns(List.of(new Reason(-1, 1), new Reason(1, 1)), Recipient::reasons);
    }

    @Test
    void aDayOffSaysWhenTheNextMessagesGo() {
        Forecast of = forecast.on(LocalDate.of(2019, 11, 4));
        assertThat(of.workingDay()).isFalse();
        assertThat(of.recipients()).isEmpty();
        assertThat(of.next()).isEqualTo("2019-11-05");
    }

    @Test
    void thePastIsNotForecast() {
        assertThatThrownBy(() -> forecast.on(LocalDate.of(2019, 10, 31))).isInstanceOf(ValidationException.class);
    }

    @Test
    void thePointsBehindALineComeInParts() {
        List<Long> points = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            points.add(world.point(NORTH, "2019-11-18"));
            world.point(SOUTH, "2019-11-18");
        }
        world.sweep();
        LocalDate day = LocalDate.of(2019, 11, 18);

        List<Long> listed = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<ForecastPoint> page = forecast.points(day, NORTH_FIRST, 2, cursor);
            page.items().forEach(row -> listed.add(row.work().id()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(listed).containsExactlyElementsOf(points);
    }

    @Test
    void aPersonSeesOnlyTheirOwn() {
        world.point(NORTH, "2019-11-18");
        world.point(SOUTH, "2019-11-18");
        world.sweep();
        ForecastQueries ofNorth = world.forecast("north", Role.EXECUTOR);
        LocalDate day = LocalDate.of(2019, 11, 18);

        assertThat(ofNorth.on(day).recipients()).extracting(Recipient::id).containsExactly(NORTH_FIRST);
        assertThat(ofNorth.points(day, ReminderWorld.SOUTH_FIRST, 10, null).items())
                .isEmpty();
    }

    @Test
    void beforeThePausedEngineIsResumedOneSeesWhatItWouldSend() {
        DATABASE.execute("update reminder_engine set paused_by = 'admin', paused_at = '2019-11-01', reason = 'сбой'");
        world.point(NORTH, "2019-11-08");
        world.sweep();

        Forecast now = forecast.on(LocalDate.of(2019, 11, 1));

        assertThat(now.paused()).isTrue();
        assertThat(now.recipients()).extracting(Recipient::id).contains(NORTH_FIRST);
        assertThat(world.count("select count(*) from reminder")).isZero();
    }

    @Test
    void anotherLadderIsComparedBeforeItHolds() {
        world.point(NORTH, "2019-11-15");
        world.sweep();
        List<LadderStep> steps =
                new ArrayList<>(Ladder.delivered("REGIONAL_ORDERS").steps());
        steps.add(new LadderStep(-5, Set.of(ReminderRole.RESPONSIBLE), true, false, false));

        List<Comparison> days = forecast.preview(new Ladder("REGIONAL_ORDERS", 1, "Приказ", steps), 10);

        assertThat(days.get(0)).isEqualTo(new Comparison(LocalDate.of(2019, 11, 1), 0, 0));
        assertThat(days)
                .filteredOn(day -> day.now() != day.then())
                .containsExactly(new Comparison(LocalDate.of(2019, 11, 8), 0, 2));
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
