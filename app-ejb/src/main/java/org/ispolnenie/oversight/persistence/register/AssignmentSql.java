package org.ispolnenie.oversight.persistence.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.oversight.service.register.AssignmentFilter;
import org.ispolnenie.oversight.service.register.AssignmentSort;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The register's filter and order as SQL; every combination runs along an index of V6__assignment.sql. */
final class AssignmentSql {

    private static final int MIN_STEM = 3;
    private static final int MAX_ENDING = 3;

    private AssignmentSql() {}

    static SqlQuery from(String columns, AssignmentFilter filter, LocalDate today) {
        SqlQuery query = SqlQuery.of("select " + columns)
                .add("from assignment_view a")
                .add("join organization_view o on o.id = a.organization_id")
                .add("join decision_view d on d.id = a.decision_id")
                .add("where 1 = 1");
        where(query, filter, today);
        return query;
    }

    private static void where(SqlQuery query, AssignmentFilter filter, LocalDate today) {
        if (filter.protocol() != null) {
            query.add("and a.protocol_id = ?", filter.protocol());
        }
        if (filter.decision() != null) {
            query.add("and a.decision_number = ?", filter.decision());
        }
        if (filter.organization() != null) {
            // Looked up first, so that the index of the body's list is entered by its id.
            query.add(
                    "and a.organization_id = (select b.id from organization_view b where b.code = ?)",
                    filter.organization());
        }
        if (filter.state() != null) {
            query.add("and a.state = ?", filter.state().name());
        }
        if (filter.overdue() != null) {
            // The second condition alone would do; the first one enters the index the list is sorted by.
            query.add(filter.overdue() ? "and a.next_due < ? and a.late_after < ?" : "and a.late_after >= ?", today);
            if (filter.overdue()) {
                query.add("", today);
            }
        }
        if (filter.dueFrom() != null) {
            query.add("and a.next_due >= ?", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            query.add("and a.next_due <= ?", filter.dueTo());
        }
        if ((filter.dueFrom() != null || filter.dueTo() != null) && filter.overdue() == null) {
            query.add("and a.next_due < ?", Assignment.NEVER);
        }
        if (filter.text() != null && !WrittenText.isNothing(filter.text())) {
            String words = words(filter.text());
            if (words.isEmpty()) {
                query.add("and 1 = 0");
            } else {
                query.add("and match(d.text) against (? in boolean mode)", words);
            }
        }
    }

    /** Each word without its ending, all of them required: «проверочные» finds «проверочных». */
    private static String words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= MIN_STEM)
                .map(word -> "+" + stem(word) + "*")
                .collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        return word.substring(0, Math.max(MIN_STEM, word.length() - MAX_ENDING));
    }

    static void keyset(SqlQuery query, AssignmentSort sort, AssignmentCursor cursor) {
        switch (sort) {
            case DUE ->
                query.add(
                        "and (a.next_due > ? or (a.next_due = ? and a.id > ?))",
                        cursor.due(),
                        cursor.due(),
                        cursor.id());
            case DUE_DESC ->
                query.add(
                        "and (a.next_due < ? or (a.next_due = ? and a.id < ?))",
                        cursor.due(),
                        cursor.due(),
                        cursor.id());
            case DECISION ->
                query.add(
                        "and (a.protocol_id, a.decision_ordinal, a.organization_id) > (?, ?, ?)",
                        cursor.protocol(),
                        cursor.ordinal(),
                        cursor.organization());
        }
    }

    static String order(AssignmentSort sort) {
        return switch (sort) {
            case DUE -> "order by a.next_due, a.id";
            case DUE_DESC -> "order by a.next_due desc, a.id desc";
            case DECISION -> "order by a.protocol_id, a.decision_ordinal, a.organization_id";
        };
    }
}
