package org.ispolnenie.notification.persistence.reminder;

import org.ispolnenie.notification.domain.WorkKind;
import org.ispolnenie.notification.domain.WorkPlace;
import org.ispolnenie.notification.service.reminder.NamedWork;
import org.ispolnenie.shared.persistence.Row;
import org.jspecify.annotations.Nullable;

/** Reads what a reminder is about from the columns of {@link RemindedSql#NAME}. */
final class WorkNames {

    private WorkNames() {}

    static NamedWork of(Row row, String id) {
        WorkKind kind = row.value(WorkKind.class, "kind");
        return new NamedWork(kind, row.number(id), label(row), row.text("short_name"), place(kind, row));
    }

    /** Long texts are cut: they name something in a list. */
    private static String label(Row row) {
        String label = row.text("label");
        return label.length() > LONGEST ? label.substring(0, LONGEST).strip() + "…" : label;
    }

    private static final int LONGEST = 200;

    private static @Nullable WorkPlace place(WorkKind kind, Row row) {
        return switch (kind) {
            case POINT -> null;
            case MEASURE_OF_ROADMAP -> WorkPlace.roadmap(row.text("work_of"), row.text("code"));
            case MEASURE_OF_SET, FEEDBACK -> WorkPlace.set(row.text("work_of"), row.text("code"));
        };
    }
}
