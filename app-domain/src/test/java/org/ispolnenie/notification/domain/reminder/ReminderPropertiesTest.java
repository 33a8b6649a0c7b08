package org.ispolnenie.notification.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.reminder.Staff.Person;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Whatever happens to a control point and whenever the servers are down: who is reminded of what is what an engine that
 * never slept would have told, of several missed steps the last.
 */
class ReminderPropertiesTest {

    private static final WorkingCalendar CALENDAR = new ProductionCalendar(CalendarCsv.embedded()).latest();
    private static final LocalDate BEGINNING = LocalDate.of(2019, 11, 1);
    private static final int DAYS = 160;
    private static final long BODY = 1;

    private static final Staff STAFF = new Staff(List.of(
            person(11, BODY, Role.EXECUTOR, false, false),
            person(12, BODY, Role.EXECUTOR, true, false),
            person(21, 2, Role.CONTROLLER, false, true),
            person(22, 2, Role.CHAIR, true, true)));

    /** What the point is like at the end of each day. */
    private record State(LocalDate due, boolean awaits, boolean pending) {}

    private record Life(List<State> days) {
        State on(LocalDate day) {
            return days.get((int) ChronoUnit.DAYS.between(BEGINNING, day));
        }
    }

    private record Sent(LocalDate due, int step, long recipient) {}

    @Property(tries = 600)
    void theStepsSentAreThoseOfAnEngineThatNeverSleptMerged(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 95) int outagePercent) {
        Random random = new Random(seed);
        Life life = life(random);
        List<LocalDate> runs = BEGINNING
                .datesUntil(BEGINNING.plusDays(DAYS))
                .filter(CALENDAR::isWorkingDay)
                .filter(day -> random.nextInt(100) >= outagePercent)
                .toList();

        assertThat(engine(life, runs)).isEqualTo(idealMerged(life, runs));
    }

    /** The engine as it is: it looks when it is awake and the point is due to be looked at; the key refuses a second. */
    private static Map<LocalDate, Set<Sent>> engine(Life life, List<LocalDate> runs) {
        Map<LocalDate, Set<Sent>> sent = new TreeMap<>();
        Set<Sent> keys = new HashSet<>();
        LocalDate lookAgain = LocalDate.MIN;
        @Nullable State seen = null;
        for (LocalDate run : runs) {
            State state = life.on(run);
            if (!state.equals(seen)) {
                lookAgain = LocalDate.MIN;
            }
            seen = state;
            if (state.awaits() && !lookAgain.isAfter(run)) {
                DueWork point = DueWork.point(7, BODY, "R", state.due(), state.pending());
                ReminderPlan plan = new ReminderPlan(run, CALENDAR, Map.of(), STAFF, "R");
                for (Reminder reminder : plan.remindersOf(point)) {
                    Sent key = new Sent(reminder.due(), reminder.step(), reminder.recipientId());
                    if (keys.add(key)) {
                        sent.computeIfAbsent(run, none -> new HashSet<>()).add(key);
                    }
                }
                lookAgain = plan.lookAgainOn(point);
            }
        }
        return sent;
    }

    /**
     * Day by day, by the words of the ladder alone: whoever a step is for is told it on its day, or as soon as the point
     * awaits execution again. Then what was told while the engine slept is merged to what is still true when it wakes.
     */
    private static Map<LocalDate, Set<Sent>> idealMerged(Life life, List<LocalDate> runs) {
        Map<LocalDate, Set<Sent>> merged = new TreeMap<>();
        Set<Sent> told = new HashSet<>();
        LocalDate previous = BEGINNING.minusDays(1);
        for (LocalDate run : runs) {
            Map<Long, Sent> last = new HashMap<>();
            State now = life.on(run);
            for (LocalDate day = previous.plusDays(1); !day.isAfter(run); day = day.plusDays(1)) {
                if (CALENDAR.isWorkingDay(day) && life.on(day).awaits()) {
                    stepsReached(day, life.on(day)).forEach((recipient, steps) -> {
                        if (!steps.isEmpty()) {
                            last.put(recipient, steps.get(steps.size() - 1));
                        }
                    });
                }
            }
            previous = run;
            for (Sent sent : last.values()) {
                boolean stillTrue = now.awaits() && sent.due().equals(now.due()) && !isHeld(now, sent.step(), run);
                if (stillTrue && told.add(sent)) {
                    merged.computeIfAbsent(run, none -> new HashSet<>()).add(sent);
                }
            }
        }
        return merged;
    }

    /** While a later date is being decided nothing is told once the date is past. */
    private static boolean isHeld(State state, int step, LocalDate day) {
        return state.pending() && (step > 0 || day.isAfter(state.due()));
    }

    private static Map<Long, List<Sent>> stepsReached(LocalDate day, State state) {
        Map<Long, List<Sent>> reached = new HashMap<>();
        for (LadderStep step : Ladder.delivered("R").steps()) {
            if (!isHeld(state, step.offset(), day)
                    && !Ladder.dayOf(step, state.due(), CALENDAR).isAfter(day)) {
                Set<Long> people = new HashSet<>();
                step.to()
                        .forEach(role -> people.addAll(
                                STAFF.behind(role, DueWork.point(7, BODY, "R", state.due(), state.pending()))));
                people.forEach(recipient -> reached.computeIfAbsent(recipient, none -> new ArrayList<>())
                        .add(new Sent(state.due(), step.offset(), recipient)));
            }
        }
        return reached;
    }

    /** A random life: reported, returned, extended, asked for, decided, at random days. */
    private static Life life(Random random) {
        List<State> days = new ArrayList<>();
        State state = new State(BEGINNING.plusDays(random.nextInt(90)), true, false);
        for (LocalDate day = BEGINNING; !day.isAfter(BEGINNING.plusDays(DAYS)); day = day.plusDays(1)) {
            if (random.nextInt(12) == 0) {
                state = next(state, random);
            }
            days.add(state);
        }
        return new Life(days);
    }

    private static State next(State state, Random random) {
        if (!state.awaits()) {
            return new State(
                    random.nextInt(3) == 0 ? state.due().plusDays(7) : state.due(), random.nextInt(4) > 0, false);
        }
        return switch (random.nextInt(3)) {
            case 0 -> new State(state.due(), false, false);
            case 1 -> new State(state.due(), true, !state.pending());
            default -> new State(state.due().plusDays(random.nextInt(40)), true, false);
        };
    }

    private static Person person(long id, long body, Role role, boolean heads, boolean committee) {
        return new Person(id, body, Set.of(role), heads, true, committee, Set.of());
    }
}
