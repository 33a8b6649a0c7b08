package org.ispolnenie.notification.persistence.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.notification.domain.WorkKind;
import org.ispolnenie.notification.domain.reminder.DueWork;
import org.ispolnenie.notification.domain.reminder.DueWork.Answering;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * When the engine looks at measures again. Their owners only say what is due; a date that has come, moved or gone is found
 * by comparing that with what the engine has seen. There are a few thousand of them, so it may be compared at every sweep.
 */
final class MeasureAgenda {

    /** Not yet seen as it is now, or by another ladder. */
    private static final String CHANGED =
            " d left join reminder_agenda g on g.work_id = d.id where (not (g.due <=> d.due)"
                    + " or d.due is not null and g.rule_set <> ?)";

    private static final String NOTE = "insert into reminder_agenda (work_id, kind, due, rule_set, look_again_on)"
            + " select d.id, ?, d.due, ?, if(d.due is null, ?, ?) from ";
    private static final String NOTED =
            "on duplicate key update due = value(due), rule_set = value(rule_set), look_again_on = value(look_again_on)";
    /** One node after the other: whoever waited finds it noted. */
    private static final String ONE_BY_ONE = "select id from reminder_engine where id = 1 for update";

    private static final String LEFT_ALONE =
            " and not exists (select 1 from reminder_failure f where f.work_id = g.work_id and f.retry_at > ?)";
    private static final String CLAIM = "select g.work_id, g.kind, g.rule_set from reminder_agenda g";
    private static final String FIRST = "select g.work_id from reminder_agenda g where g.look_again_on <= ?"
            + LEFT_ALONE + " order by g.look_again_on, g.work_id limit 1";
    private static final String NEXT_DAY =
            "select min(look_again_on) next_day from reminder_agenda where look_again_on > ?";
    private static final String LOOK_AGAIN =
            "update (with look (work_id, day) as (values %s) select work_id, day from look) look"
                    + " straight_join reminder_agenda g on g.work_id = look.work_id set g.look_again_on = look.day";
    private static final String RECHECK =
            "update reminder_agenda set look_again_on = ? where due between ? and ? and rule_set = coalesce(?, rule_set)";

    private final DataSource dataSource;

    MeasureAgenda(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private record Claimed(long id, WorkKind kind, String ruleSet) {

        static Claimed of(Row row) {
            return new Claimed(row.number("work_id"), row.value(WorkKind.class, "kind"), row.text("rule_set"));
        }
    }

    /** A measure as its owner shows it. */
    private record Shown(Answering answers, @Nullable LocalDate due) {

        static Shown of(Row row) {
            return new Shown(
                    new Answering(
                            row.number("organization_id"),
                            row.numberOrNull("parent_id"),
                            row.numberOrNull("support_id")),
                    row.dayOrNull("due"));
        }
    }

    void note(String ruleSet) {
        SqlQuery.of(SqlReminderRepository.READ_COMMITTED).change(dataSource);
        for (MeasureSource source : MeasureSource.values()) {
            String changed = source.view() + CHANGED;
            if (SqlQuery.of("select 1 from " + changed + " limit 1", ruleSet).isThere(dataSource)) {
                SqlQuery.of(ONE_BY_ONE).isThere(dataSource);
                SqlQuery.of(NOTE + changed, source.kind(), ruleSet, Assignment.NEVER, ControlPoint.LOOK_NOW, ruleSet)
                        .add(NOTED)
                        .change(dataSource);
            }
        }
    }

    List<DueWork> claim(LocalDate day, Instant now, int limit) {
        return work(SqlQuery.of(CLAIM)
                .add("where g.look_again_on <= ?" + LEFT_ALONE, day, now)
                .add("order by g.look_again_on, g.work_id limit ? for update skip locked", limit));
    }

    Optional<DueWork> claimOne(long workId, LocalDate day) {
        return work(SqlQuery.of(CLAIM)
                        .add("where g.work_id = ? and g.look_again_on <= ? for update skip locked", workId, day))
                .stream()
                .findFirst();
    }

    private List<DueWork> work(SqlQuery query) {
        Map<WorkKind, List<Claimed>> claimed = query.all(dataSource, Claimed::of).stream()
                .collect(
                        Collectors.groupingBy(Claimed::kind, () -> new EnumMap<>(WorkKind.class), Collectors.toList()));
        List<DueWork> work = new ArrayList<>();
        claimed.forEach((kind, ofKind) -> {
            Map<Long, Shown> shown =
                    shown(kind, ofKind.stream().map(Claimed::id).toList());
            ofKind.forEach(one -> work.add(work(one, shown.get(one.id()))));
        });
        return work;
    }

    private Map<Long, Shown> shown(WorkKind kind, Collection<Long> ids) {
        Map<Long, Shown> shown = new HashMap<>();
        SqlQuery.of("select d.id, d.organization_id, o.parent_id, d.support_id, d.due from "
                        + MeasureSource.of(kind).view()
                        + " d join organization_view o on o.id = d.organization_id where d.id in")
                .addIn(ids)
                .all(dataSource, row -> shown.put(row.number("id"), Shown.of(row)));
        return shown;
    }

    /** What is not waited for, or is there no more, has no date that matters: it is not looked at again. */
    private static DueWork work(Claimed claimed, @Nullable Shown shown) {
        return DueWork.measure(
                claimed.kind(),
                claimed.id(),
                shown == null ? Answering.body(0) : shown.answers(),
                claimed.ruleSet(),
                shown == null || shown.due() == null ? Assignment.NEVER : shown.due());
    }

    Optional<Long> first(LocalDate day, Instant now) {
        return SqlQuery.of(FIRST, day, now).one(dataSource, row -> row.number("work_id"));
    }

    Optional<LocalDate> nextDay(LocalDate day) {
        return SqlQuery.of(NEXT_DAY, day).the(dataSource, row -> Optional.ofNullable(row.dayOrNull("next_day")));
    }

    void lookAgain(Map<Long, LocalDate> days) {
        if (!days.isEmpty()) {
            // Numbers and dates: nothing that would need escaping.
            String rows = days.entrySet().stream()
                    .map(entry -> "(" + entry.getKey() + ",'" + entry.getValue() + "')")
                    .collect(Collectors.joining(","));
            SqlQuery.of(LOOK_AGAIN.formatted(rows)).change(dataSource);
        }
    }

    void recheck(@Nullable String ruleSet, LocalDate dueFrom, LocalDate dueTo) {
        SqlQuery.of(RECHECK, ControlPoint.LOOK_NOW, dueFrom, dueTo, ruleSet).change(dataSource);
    }
}
