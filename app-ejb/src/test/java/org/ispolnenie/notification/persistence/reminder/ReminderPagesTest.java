package org.ispolnenie.notification.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.COMMITTEE;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_FIRST;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.SOUTH;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.calendar.service.InMemoryCalendar;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderDraft;
import org.ispolnenie.notification.domain.reminder.ReminderRole;
import org.ispolnenie.notification.service.reminder.digest.Digest;
import org.ispolnenie.notification.service.reminder.digest.DigestQueries;
import org.ispolnenie.notification.service.reminder.engine.EngineReader;
import org.ispolnenie.notification.service.reminder.engine.EngineService;
import org.ispolnenie.notification.service.reminder.engine.EngineState;
import org.ispolnenie.notification.service.reminder.engine.SweepLog;
import org.ispolnenie.notification.service.reminder.ladder.LadderService;
import org.ispolnenie.notification.service.reminder.letter.LetterQueries;
import org.ispolnenie.notification.service.reminder.letter.LetterRow;
import org.ispolnenie.notification.service.reminder.letter.LetterService;
import org.ispolnenie.notification.service.reminder.letter.LetterView;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the pages of reminders read and write, on MariaDB with the engine itself. */
class ReminderPagesTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String RULES = "REGIONAL_ORDERS";

    private final ReminderWorld world = new ReminderWorld(DATABASE);
    private final SqlLetterReader letters = Wired.of(SqlLetterReader.class, DATABASE.dataSource());
    private final SqlEngineReader engine = Wired.of(SqlEngineReader.class, DATABASE.dataSource());

    @BeforeEach
    void begin() {
        world.begin();
        for (String table : List.of("reminder_ladder", "reminder_engine_act", "reminder_node", "control_rule_set")) {
            DATABASE.execute("delete from " + table);
        }
        DATABASE.execute("insert into control_rule_set (id, version, code, edition, name, act, non_working_day_rule,"
                + " no_deadline_term, urgent_days, operative_days, due_soon_working_days, extension_lead_days,"
                + " yearly_report) values (900, 1, '" + RULES
                + "', 1, 'Поручения региона', 'а', 'PRECEDING', 'P1M', 3, 10, 3, 5, '--01-20')");
        world.at("2019-11-01T09:00");
    }

    @Test
    void aNewEditionOfALadderHasOpenPointsLookedAtAgain() {
        long point = world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22");

        int edition = store(withStep(-9), 0L);

        assertThat(edition).isEqualTo(1);
        world.sweepOn("2019-11-18");
        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22", "-9@21", "-9@22");
        assertThat(world.count("select count(*) from reminder_ladder where made_by = 'controller' and act = 'приказ'"))
                .isEqualTo(1);
    }

    @Test
    void whoSawAnOlderEditionStoresNone() {
        store(withStep(-9), 0L);

        assertThatThrownBy(() -> store(withStep(-8), 0L)).isInstanceOf(StaleVersionException.class);
        assertThat(store(withStep(-8), 1L)).isEqualTo(2);
        assertThat(store(withStep(-7), null)).isEqualTo(3);
        assertThatThrownBy(() -> store("NONE", withStep(-9), null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> store(new LadderDraft("приказ", List.of()), null))
                .isInstanceOf(ValidationException.class);
        assertThat(world.count("select count(*) from reminder_ladder")).isEqualTo(3);
    }

    @Test
    void aLetterShowsOnlyWhatStillHolds() {
        long kept = world.point(SOUTH, "2019-11-15");
        long done = world.point(SOUTH, "2019-11-14");
        long moved = world.point(SOUTH, "2019-11-13");
        world.sweepOn("2019-11-01");
        LetterRow made = letters.page(null, 10, null).items().get(0);
        assertThat(made.organization()).isEqualTo("MR02");
        assertThat(List.of(made.points(), made.holding())).containsExactly(3, 3);

        world.change(done, "state = 'ACCEPTED'");
        world.change(moved, "effective_due = '2019-12-20'");
        world.at("2019-11-18T10:00");

        LetterView letter = queries().letter(made.id());
        assertThat(letter.lines()).extracting(LetterView.Line::controlPointId).containsExactly(kept);
        assertThat(letter.lines().get(0).late()).isTrue();
        assertThat(letter.lines().get(0).days()).isEqualTo(1);
        assertThat(letter.row().holding()).isEqualTo(1);
        assertThat(letter.contacts()).extracting(LetterView.Contact::email).containsExactly("c@example.org");
        assertThat(letter.sender()).isEqualTo("KOIPO");
    }

    @Test
    void lettersStillToBeSentComeFirst() {
        for (String due : List.of("2019-11-15", "2019-11-22", "2019-11-29")) {
            world.point(SOUTH, due);
        }
        world.sweepOn("2019-11-01");
        world.sweepOn("2019-11-08");
        world.sweepOn("2019-11-15");
        List<Long> newestFirst = ids(letters.page(null, 10, null));
        assertThat(newestFirst).hasSize(3).isSortedAccordingTo((one, other) -> Long.compare(other, one));

        send(newestFirst.get(0));

        List<Long> expected = List.of(newestFirst.get(1), newestFirst.get(2), newestFirst.get(0));
        assertThat(ids(letters.page(null, 10, null))).isEqualTo(expected);
        Page<LetterRow> first = letters.page(null, 1, null);
        Page<LetterRow> second = letters.page(null, 1, first.nextCursor());
        Page<LetterRow> third = letters.page(null, 1, second.nextCursor());
        assertThat(List.of(ids(first).get(0), ids(second).get(0), ids(third).get(0)))
                .isEqualTo(expected);
        assertThat(third.nextCursor()).isNull();
        assertThat(ids(letters.page(true, 10, null))).hasSize(2);
        assertThat(ids(letters.page(false, 10, null))).containsExactly(newestFirst.get(0));
    }

    @Test
    void aLetterIsSentOnce() {
        world.point(SOUTH, "2019-11-15");
        world.sweepOn("2019-11-01");
        long letter = ids(letters.page(null, 1, null)).get(0);

        send(letter);

        assertThatThrownBy(() -> send(letter)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> send(letter + 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDigestShowsWhatIsStillAwaitedAndIsOnlyItsReaders() {
        long done = world.point(NORTH, "2019-11-08");
        long open = world.point(NORTH, "2019-11-15");
        world.sweepOn("2019-11-01");
        world.change(done, "state = 'REPORTED'");
        long notice = world.count("select id from notice where account_id = " + NORTH_FIRST);

        Digest digest = digests("north").digest(notice);

        assertThat(digest.points()).extracting(one -> one.work().id()).containsExactly(open, done);
        assertThat(digest.points()).extracting(one -> one.awaited()).containsExactly(true, false);
        assertThat(digest.count().awaited()).isEqualTo(1);
        assertThatThrownBy(() -> digests("south").digest(notice)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasToldAboutAPointNamesPeopleAndLetters() {
        long point = world.point(SOUTH, "2019-11-15");
        world.sweepOn("2019-11-01");

        assertThat(Wired.of(SqlPointReminderReader.class, DATABASE.dataSource()).ofPoint(point))
                .extracting(row -> row.step() + " " + row.channel() + " " + row.name() + " " + row.organizationId()
                        + (row.toldAt() == null ? " waits" : " told"))
                .containsExactly("-10 LETTER MR02 3 told", "-10 NOTICE south 3 told");
    }

    @Test
    void whoPausedTheEngineAndWhyIsKeptWhenItRunsAgain() {
        asAdmin(service -> service.pause(" почта лежит "));
        assertThat(engine.pause().orElseThrow().reason()).isEqualTo("почта лежит");
        assertThatThrownBy(() -> asAdmin(service -> service.pause("ещё"))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> asAdmin(EngineService::announceSweep)).isInstanceOf(ConflictException.class);

        asAdmin(EngineService::resume);

        assertThat(engine.pause()).isEmpty();
        assertThatThrownBy(() -> asAdmin(EngineService::resume)).isInstanceOf(ConflictException.class);
        asAdmin(service -> service.sendFrom(LocalTime.of(7, 30), null));
        assertThatThrownBy(() -> asAdmin(service -> service.sendFrom(LocalTime.of(7, 0), 0L)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(engine.acts(10))
                .extracting(act -> act.kind() + " " + act.person() + " " + act.words())
                .containsExactly("SEND_FROM admin 07:30", "RESUMED admin ", "PAUSED admin почта лежит");
    }

    @Test
    void thePagesAskTheDatabaseOnceInTenSeconds() {
        Counting counting = Wired.of(Counting.class, DATABASE.dataSource());
        EngineState state = Wired.of(EngineState.class, counting, world.plans(), new SweepLog(), world.clock());
        for (int i = 0; i < 100; i++) {
            assertThat(state.pause()).isEmpty();
        }
        assertThat(counting.asked).isEqualTo(1);

        state.changed();
        assertThat(state.pause()).isEmpty();
        assertThat(counting.asked).isEqualTo(2);
    }

    @Test
    void theFiguresSayWhatIsLeftToDo() {
        world.point(NORTH, "2019-11-15");
        LocalDate day = LocalDate.of(2019, 11, 1);
        assertThat(engine.figures(day).backlog()).isEqualTo(1);

        world.sweepOn("2019-11-01");

        assertThat(engine.figures(day).backlog()).isZero();
        assertThat(engine.figures(day).waiting()).isZero();
        assertThat(engine.nodes()).hasSize(1);
        assertThat(engine.runs(10)).hasSize(1);
        assertThat(engine.runs(10).get(0).lookedAt()).isEqualTo(1);
    }

    private int store(LadderDraft draft, @Nullable Long seen) {
        return store(RULES, draft, seen);
    }

    private int store(String ruleSet, LadderDraft draft, @Nullable Long seen) {
        return DATABASE.inTransaction(em -> Wired.of(
                        LadderService.class,
                        Wired.of(JpaLadderRepository.class, em),
                        Wired.of(SqlLadderReader.class, DATABASE.dataSource()),
                        ReminderWorld.reminders(SameConnection.of(em)),
                        Wired.of(SqlEngineRepository.class, SameConnection.of(em)),
                        world.plans(),
                        caller("controller", COMMITTEE, Role.CONTROLLER),
                        world.clock())
                .store(ruleSet, draft, seen));
    }

    private static LadderDraft withStep(int offset) {
        List<LadderDraft.Step> steps =
                new ArrayList<>(LadderDraft.of(Ladder.delivered(RULES)).steps());
        steps.add(new LadderDraft.Step(offset, Set.of(ReminderRole.RESPONSIBLE), true, false, false));
        return new LadderDraft("приказ", steps);
    }

    private LetterQueries queries() {
        return Wired.of(
                LetterQueries.class,
                letters,
                Wired.of(CalendarQueries.class, new InMemoryCalendar(), world.clock()),
                world.clock());
    }

    private void send(long letter) {
        DATABASE.doInTransaction(em -> Wired.of(
                        LetterService.class,
                        Wired.of(SqlLetterRepository.class, SameConnection.of(em)),
                        letters,
                        caller("controller", COMMITTEE, Role.CONTROLLER),
                        world.clock())
                .sent(letter, "исх. 1"));
    }

    private static List<Long> ids(Page<LetterRow> page) {
        return page.items().stream().map(LetterRow::id).toList();
    }

    private DigestQueries digests(String login) {
        return Wired.of(
                DigestQueries.class,
                Wired.of(SqlDigestReader.class, DATABASE.dataSource()),
                Wired.of(SqlRemindedWork.class, DATABASE.dataSource()),
                caller(login, NORTH, Role.EXECUTOR),
                world.clock());
    }

    private void asAdmin(Consumer<EngineService> work) {
        DATABASE.doInTransaction(em -> work.accept(Wired.of(
                EngineService.class,
                Wired.of(SqlEngineRepository.class, SameConnection.of(em)),
                Wired.of(SqlEngineActs.class, SameConnection.of(em)),
                Wired.of(EngineState.class, engine, world.plans(), new SweepLog(), world.clock()),
                caller("admin", COMMITTEE, Role.ADMIN),
                world.clock())));
    }

    private static CurrentCaller caller(String login, long body, Role role) {
        return CurrentCaller.of(new Caller(login, login, new OrganizationRef(body, "X", "X"), Set.of(role)));
    }

    /** Counts how often it is asked. */
    private static final class Counting extends SqlEngineReader {

        private int asked;

        @Override
        public Optional<EngineReader.Pause> pause() {
            asked++;
            return super.pause();
        }
    }
}
