package org.ispolnenie.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.ReminderRole;

/**
 * Open control points of 18 bodies for a sweep, the same rows every time: two points an assignment, 18 bodies a decision,
 * 20 decisions a protocol, three rule sets in turn, the third with a ladder of its own; one point in twenty has been
 * returned, for one in fifty a later date is being decided. Ids lie far above those the application gives.
 */
public final class SweepSet {

    private static final int BODIES = 18;
    private static final int PER_PROTOCOL = 20;
    private static final long PROTOCOLS = 100_000_000;
    private static final long DECISIONS = 200_000_000;
    private static final long ASSIGNMENTS = 300_000_000;
    private static final long POINTS = 400_000_000;
    private static final long PEOPLE = 500_000_000;
    private static final String BODY = "(select id, lower(code) code, row_number() over (order by code) n"
            + " from organization where code regexp '^(MR|GO)[0-9]')";

    /** How many of a hundred points that are due have which step on the day. */
    private static final int[][] MIXTURE = {{-30, 15}, {-10, 20}, {-3, 20}, {-1, 10}, {0, 10}, {1, 10}, {5, 8}, {10, 7}
    };

    private static final Ladder OWN = new Ladder(
            "LOCAL_ACTS",
            1,
            "Порядок напоминаний по местным актам",
            Ladder.delivered("LOCAL_ACTS").steps().stream()
                    .map(step -> new LadderStep(
                            step.offset(),
                            step.offset() < 0
                                    ? Set.of(ReminderRole.RESPONSIBLE, ReminderRole.HEAD)
                                    : Set.of(ReminderRole.RESPONSIBLE, ReminderRole.HEAD, ReminderRole.CONTROLLER),
                            true,
                            step.letter(),
                            step.offset() == 0))
                    .toList());

    /** The ladders that hold for the points. */
    public static final List<Ladder> LADDERS =
            List.of(Ladder.delivered("REGIONAL_ORDERS"), Ladder.delivered("FEDERAL_ORDERS"), OWN);

    private final Connection connection;
    private int points;

    /** @param connection to the product's schema with its directory and start accounts */
    public SweepSet(Connection connection) {
        this.connection = connection;
    }

    /** A head for every body; in three bodies nobody who can be written to, so that letters are printed for them. */
    public void people() throws SQLException {
        execute("insert into account (id, version, login, display_name, password_hash, organization_id, active,"
                + " failed_attempts, heads, email) select " + PEOPLE + " + n, 1, concat('head.', code),"
                + " concat('Руководитель ', code), '', id, true, 0, true, concat('head.', code, '@ispolnenie.example') from "
                + BODY + " body");
        execute("insert into account (id, version, login, display_name, password_hash, organization_id, active,"
                + " failed_attempts, heads) select " + (PEOPLE + 100) + " + n, 1, concat('paper.', code),"
                + " concat('Без почты ', code), '', id, true, 0, false from " + BODY + " body where n <= 3");
        execute("insert into account_role select id, 'EXECUTOR' from account where login like 'paper.%'");
        execute("update account set active = false where login in (select concat('executor.', code) from " + BODY
                + " body where n <= 3)");
        try (PreparedStatement ladder = connection.prepareStatement(
                "insert into reminder_ladder (id, version, rule_set,"
                        + " edition, act, steps, made_by, made_at) values (?, 1, ?, ?, ?, ?, 'controller', '2019-01-09')")) {
            ladder.setLong(1, PEOPLE + 200);
            ladder.setString(2, OWN.ruleSet());
            ladder.setInt(3, OWN.edition());
            ladder.setString(4, OWN.act());
            ladder.setString(5, OWN.steps().stream().map(LadderStep::toString).collect(Collectors.joining("\n")));
            ladder.execute();
        }
    }

    /**
     * Adds points, of which every so-manieth is due for a step on the day {@link SweepSql#prepare prepared}; the others have
     * been looked at already.
     */
    public void add(int count, int every, LocalDate day) throws SQLException {
        int from = points + 1;
        points += count;
        slots(day);
        int assignments = (points + 1) / 2;
        int decisions = (assignments - 1) / BODIES + 1;
        connection.setAutoCommit(false);
        execute("set foreign_key_checks = 0, unique_checks = 0");
        execute(protocols((decisions - 1) / PER_PROTOCOL + 1));
        execute(rules((decisions - 1) / PER_PROTOCOL + 1));
        execute(decisions(decisions));
        execute(assignments((from + 1) / 2, assignments));
        // a key is made faster than it grows by a million rows
        execute("alter table control_point drop key control_point_open, drop key control_point_look");
        execute(points(from, points, every, day));
        connection.commit();
        execute("alter table control_point add key control_point_open (state, effective_due),"
                + " add key control_point_look (look_again_on, id)");
        execute("set foreign_key_checks = 1, unique_checks = 1");
        execute("analyze table protocol, decision, assignment, controlled_protocol, control_point");
        connection.setAutoCommit(true);
    }

    /** The dates a step of which falls on the day, as often as the mixture wants them. */
    private void slots(LocalDate day) throws SQLException {
        String steps = IntStream.range(0, MIXTURE.length)
                .mapToObj(i -> "select " + MIXTURE[i][0] + " step, "
                        + IntStream.range(0, i).map(j -> MIXTURE[j][1]).sum() + " low, "
                        + IntStream.rangeClosed(0, i).map(j -> MIXTURE[j][1]).sum() + " high")
                .collect(Collectors.joining(" union all "));
        execute("create or replace table ispolnenie_sweep.slot (slot int primary key, due date)");
        execute("insert into ispolnenie_sweep.slot select s.seq, (select d.day from ispolnenie_sweep.day d"
                + " where d.number = (select number from ispolnenie_sweep.day where day = '" + day + "') - m.step"
                + " order by crc32(concat(s.seq, d.day)) limit 1)"
                + " from seq_0_to_999 s join (" + steps + ") m on s.seq % 100 >= m.low and s.seq % 100 < m.high");
    }

    private static String protocols(int to) {
        return """
                insert ignore into protocol (id, version, revision, sha256, title, meeting_date, state, imported_by, imported_at)
                select %d + seq, 1, 0, sha2(concat('sweep ', seq), 256), concat('Решения совещания № ', seq), '2018-12-20',
                       'APPROVED', 'controller', '2018-12-20 12:00:00'
                from seq_1_to_%d
                """
                .formatted(PROTOCOLS, to);
    }

    private static String rules(int to) {
        return """
                insert ignore into controlled_protocol (id, version, protocol_id, sharing, rule_set, rule_set_edition)
                select %1$d + seq, 1, %1$d + seq, 'OWN_ONLY',
                       elt(seq %% 3 + 1, 'REGIONAL_ORDERS', 'FEDERAL_ORDERS', '%2$s'), 1
                from seq_1_to_%3$d
                """
                .formatted(PROTOCOLS, OWN.ruleSet(), to);
    }

    private static String decisions(int to) {
        return """
                insert ignore into decision (id, version, protocol_id, item_number, ordinal, text, kind, span_start, span_end,
                                             deadline)
                select %1$d + seq, 1, %2$d + (seq - 1) div %3$d + 1, (seq - 1) %% %3$d + 1, (seq - 1) %% %3$d,
                       concat('Представить сведения № ', seq), 'OTHER', 0, 1, ''
                from seq_1_to_%4$d
                """
                .formatted(DECISIONS, PROTOCOLS, PER_PROTOCOL, to);
    }

    private static String assignments(int from, int to) {
        return """
                insert ignore into assignment (id, version, protocol_id, decision_id, decision_number, decision_ordinal,
                                               addressed_id, organization_id, role, state, next_due, late_after)
                select %1$d + s.seq, 1, %2$d + (s.seq - 1) div %4$d div %5$d + 1, %3$d + (s.seq - 1) div %4$d + 1,
                       (s.seq - 1) div %4$d %% %5$d + 1, (s.seq - 1) div %4$d %% %5$d, o.id, o.id, 'RESPONSIBLE',
                       'ON_CONTROL', '2019-12-31', '2019-12-31'
                from seq_%6$d_to_%7$d s join %8$s o on o.n = (s.seq - 1) %% %4$d + 1
                """
                .formatted(ASSIGNMENTS, PROTOCOLS, DECISIONS, BODIES, PER_PROTOCOL, from, to, BODY);
    }

    /** A checksum of the number decides date and state, so that neither goes with the body. */
    private static String points(int from, int to, int every, LocalDate day) {
        return """
                insert into control_point (id, version, assignment_id, decision_id, label, ordinal, stated_due, original_due,
                                           effective_due, state, why, extension_pending, look_again_on)
                select %1$d + p.n, 1, a.id, a.decision_id, a.decision_number, (p.n - 1) %% 2, p.due, p.due, p.due,
                       if(crc32(concat('state ', p.n)) %% 20 = 0, 'RETURNED', 'ON_CONTROL'),
                       'protocol.deadline.WRITTEN|до 15.11.2019', crc32(concat('later ', p.n)) %% 50 = 0,
                       if(p.n %% %2$d = 0, '%3$s', x.next)
                from (select seq n, if(seq %% %2$d = 0,
                        (select due from ispolnenie_sweep.slot where slot = crc32(concat('slot ', seq)) %% 1000),
                        date_add('%7$s', interval crc32(concat('due ', seq)) %% 1100 day)) due
                      from seq_%4$d_to_%5$d) p
                straight_join assignment a on a.id = %6$d + (p.n - 1) div 2 + 1
                straight_join controlled_protocol r on r.protocol_id = a.protocol_id
                straight_join ispolnenie_sweep.next_step x on x.rule_set = r.rule_set and x.due = p.due
                """
                .formatted(POINTS, every, day, from, to, ASSIGNMENTS, day.minusDays(400));
    }

    /** Nothing has been told, and every so-manieth point is due again. */
    public void reset(int every, LocalDate day) throws SQLException {
        for (String table : List.of("reminder", "notice", "reminder_letter", "reminder_failure")) {
            execute("delete from " + table);
        }
        execute("update control_point set look_again_on = '%s' where id > %d and id %% %d = 0"
                .formatted(day, POINTS, every));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
