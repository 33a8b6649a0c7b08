package org.ispolnenie.notification.persistence.reminder;

import org.ispolnenie.assignment.persistence.due.DueSql;

/** What a reminder {@code r} is about, and whether that is still so, as SQL. */
final class RemindedSql {

    /** The control point or the measure, whichever it is. */
    static final String JOINED = " left join control_point_view c on c.id = r.work_id" + MeasureSource.JOINED;

    /** With the body that answers for it. */
    static final String NAMED = JOINED + " left join assignment_view a on a.id = c.assignment_id"
            + " left join organization_view o on o.id = coalesce(a.organization_id, "
            + MeasureSource.any("organization_id") + ")";

    /** What is read of it beside the reminder. */
    static final String NAME = "coalesce(c.label, " + MeasureSource.any("title") + ") label, o.short_name, o.code, "
            + MeasureSource.any("work_of") + " work_of, case when c.id is not null then 'POINT'"
            + " when m.id is not null then 'MEASURE_OF_ROADMAP' when q.id is not null then 'MEASURE_OF_SET'"
            + " else 'FEEDBACK' end kind";

    private RemindedSql() {}

    /**
     * It still awaits execution by the date of the reminder, and no later date is being decided once that is past.
     *
     * @param day the day it is seen from, as SQL
     */
    static String isTrue(String day) {
        return "if(c.id is null, " + MeasureSource.any("due") + " <=> r.due, " + DueSql.AWAITED
                + " and c.effective_due <=> r.due and not (" + DueSql.beingDecided(day) + "))";
    }
}
