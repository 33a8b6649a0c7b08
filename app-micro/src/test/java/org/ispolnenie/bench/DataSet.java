package org.ispolnenie.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.result.DecisionKind;

/**
 * Decisions for 18 bodies each, the same rows every time: 20 decisions a protocol, one control point an assignment, due
 * dates spread evenly over the four years from 2019, two thirds of the points reported on and accepted. Nobody is to be
 * reminded of them: what is measured here is not the engine. Ids lie far above those the application gives.
 */
final class DataSet {

    private static final int PER_PROTOCOL = 20;
    private static final int BODIES = 18;

    private static final long PROTOCOLS = 10_000_000;
    private static final long DECISIONS = 20_000_000;
    private static final long ASSIGNMENTS = 30_000_000;
    private static final long POINTS = 40_000_000;
    private static final long RULES = 50_000_000;
    private static final long CONTRACTS = 60_000_000;

    private int decisions;

    /** The id of the n-th protocol. */
    static long protocol(int n) {
        return PROTOCOLS + n;
    }

    /** The id of the n-th control point. */
    static long point(int n) {
        return POINTS + n;
    }

    /** Adds decisions until there are so many; more than there are to be is refused. */
    void growTo(int target, Connection connection) throws SQLException {
        if (target < decisions) {
            throw new IllegalStateException("there are " + decisions + " already");
        }
        if (target == decisions) {
            return;
        }
        int from = decisions + 1;
        long firstAssignment = ASSIGNMENTS + (from - 1L) * BODIES + 1;
        long lastAssignment = ASSIGNMENTS + (long) target * BODIES;
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement()) {
            sql.execute("set foreign_key_checks = 0, unique_checks = 0");
            sql.execute(protocols((from - 1) / PER_PROTOCOL + 1, target / PER_PROTOCOL));
            sql.execute(rules((from - 1) / PER_PROTOCOL + 1, target / PER_PROTOCOL));
            sql.execute(decisions(from, target));
            sql.execute(contracts(from, target));
            sql.execute(assignments(firstAssignment - ASSIGNMENTS, lastAssignment - ASSIGNMENTS));
            sql.execute(points(firstAssignment, lastAssignment));
            sql.execute(history(firstAssignment, lastAssignment));
            connection.commit();
            sql.execute("set foreign_key_checks = 1, unique_checks = 1");
            sql.execute(
                    "analyze table protocol, decision, controlled_protocol, controlled_decision, assignment, control_point, control_point_history");
        }
        connection.setAutoCommit(true);
        decisions = target;
    }

    private static String protocols(int from, int to) {
        return """
                insert into protocol (id, version, revision, sha256, title, meeting_date, state, imported_by, imported_at)
                select %d + seq, 1, 0, sha2(seq, 256), concat('Решения совещания № ', seq), '2018-12-20', 'APPROVED',
                       'controller', '2018-12-20 12:00:00'
                from seq_%d_to_%d
                """
                .formatted(PROTOCOLS, from, to);
    }

    private static String rules(int from, int to) {
        return """
                insert into controlled_protocol (id, version, protocol_id, sharing, rule_set, rule_set_edition)
                select %1$d + seq, 1, %2$d + seq, 'OWN_ONLY', 'REGIONAL_ORDERS', 1
                from seq_%3$d_to_%4$d
                """
                .formatted(RULES, PROTOCOLS, from, to);
    }

    /** A document of any usual type is wanted for each. */
    private static String contracts(int from, int to) {
        EvidenceContract usual = EvidenceContract.proposedFor(DecisionKind.OTHER, "");
        return """
                insert into controlled_decision (id, version, protocol_id, decision_id, decision_number, ordinal,
                                                 requirements, accepted_types, max_file_bytes)
                select %1$d + seq, 1, %2$d + (seq - 1) div %3$d + 1, %4$d + seq, (seq - 1) %% %3$d + 1,
                       (seq - 1) %% %3$d, '%5$s', '%6$s', %7$d
                from seq_%8$d_to_%9$d
                """
                .formatted(
                        CONTRACTS,
                        PROTOCOLS,
                        PER_PROTOCOL,
                        DECISIONS,
                        words(usual.requirements()),
                        words(usual.acceptedTypes()),
                        usual.maxFileBytes(),
                        from,
                        to);
    }

    private static String words(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    private static String decisions(int from, int to) {
        String deadline = new DeadlineParser()
                .read("до 15.11.2019", DeadlineContext.unknown())
                .orElseThrow()
                .expression()
                .toString()
                .replace("\\", "\\\\")
                .replace("'", "''");
        return """
                insert into decision (id, version, protocol_id, item_number, ordinal, text, kind, span_start, span_end,
                                      deadline)
                select %1$d + seq, 1, %2$d + (seq - 1) div %3$d + 1, (seq - 1) %% %3$d + 1, (seq - 1) %% %3$d,
                       concat('Провести анализ результатов оценочных процедур № ', seq,
                              ' и представить предложения по повышению качества образования'),
                       'OTHER', 0, 1, '%4$s'
                from seq_%5$d_to_%6$d
                """
                .formatted(DECISIONS, PROTOCOLS, PER_PROTOCOL, deadline, from, to);
    }

    /** A checksum of the number decides state and date, so that neither goes with the body. */
    private static String assignments(long from, long to) {
        return """
                insert into assignment (id, version, protocol_id, decision_id, decision_number, decision_ordinal,
                                        addressed_id, organization_id, role, state, next_due, late_after)
                select %1$d + s.seq, 1, d.protocol_id, d.id, d.item_number, d.ordinal, o.id, o.id, 'RESPONSIBLE',
                       if(crc32(s.seq) %% 3 = 0, 'ON_CONTROL', 'ACCEPTED'),
                       if(crc32(s.seq) %% 3 = 0, %2$s, '9999-12-31'),
                       if(crc32(s.seq) %% 3 = 0, %2$s, '9999-12-31')
                from seq_%3$d_to_%4$d s
                join decision d on d.id = %5$d + (s.seq - 1) div %6$d + 1
                join (select id, row_number() over (order by code) n from organization
                       where code regexp '^(MR|GO)[0-9]') o on o.n = (s.seq - 1) %% %6$d + 1
                """
                .formatted(ASSIGNMENTS, due("s.seq"), from, to, DECISIONS, BODIES);
    }

    private static String points(long from, long to) {
        String due = due("a.id - " + ASSIGNMENTS);
        return """
                insert into control_point (id, version, assignment_id, decision_id, label, ordinal, stated_due,
                                           original_due, effective_due, state, why, look_again_on)
                select a.id + %d, 1, a.id, a.decision_id, a.decision_number, 0, %s, %s, %s, a.state,
                       'protocol.deadline.WRITTEN|до 15.11.2019', '9999-12-31'
                from assignment a where a.id between %d and %d
                """
                .formatted(POINTS - ASSIGNMENTS, due, due, due, from, to);
    }

    /** Put on control at the end of 2018; the accepted ones reported and accepted in the days before they were due. */
    private static String history(long from, long to) {
        return """
                insert into control_point_history (id, version, control_point_id, happened_at, person, from_state, to_state,
                                                   effective_due)
                select (c.id - %1$d) * 3 + step.n + %2$d, 1, c.id,
                       if(step.n = 0, '2018-12-20 12:00:00',
                          date_add(least(c.effective_due, '2019-10-30'), interval step.n - 3 day)),
                       if(step.n = 1, 'executor.mr01', 'controller'), step.was, step.became,
                       c.effective_due
                from control_point c
                join (select 0 n, null was, 'ON_CONTROL' became union all select 1, 'ON_CONTROL', 'REPORTED'
                      union all select 2, 'REPORTED', 'ACCEPTED') step on step.n = 0 or c.state = 'ACCEPTED'
                where c.id between %3$d and %4$d
                """
                .formatted(POINTS, 2 * POINTS, from + POINTS - ASSIGNMENTS, to + POINTS - ASSIGNMENTS);
    }

    private static String due(String number) {
        return "date_add('2019-01-01', interval crc32(concat('due ', " + number + ")) % 1460 day)";
    }
}
