package org.ispolnenie.notification.persistence.reminder;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ispolnenie.notification.domain.WorkKind;

/**
 * The measures that people are reminded of, by the views in which their owners say what is due. All have the same columns:
 * {@code id}, {@code organization_id}, {@code support_id}, {@code work_of}, {@code title}, {@code due}.
 */
enum MeasureSource {
    OF_SCHOOLS(WorkKind.MEASURE_OF_ROADMAP, "measure_progress_due", "m"),
    OF_SETS(WorkKind.MEASURE_OF_SET, "quality_measure_due", "q"),
    FEEDBACK(WorkKind.FEEDBACK, "quality_recommendation_due", "f");

    /** Each of them, where a reminder {@code r} is about it. */
    static final String JOINED = Arrays.stream(values())
            .map(source -> " left join %s %s on %s.id = r.work_id".formatted(source.view, source.alias, source.alias))
            .collect(Collectors.joining());

    private final WorkKind kind;
    private final String view;
    private final String alias;

    MeasureSource(WorkKind kind, String view, String alias) {
        this.kind = kind;
        this.view = view;
        this.alias = alias;
    }

    WorkKind kind() {
        return kind;
    }

    String view() {
        return view;
    }

    /** A column of whichever of them it is. */
    static String any(String column) {
        return Arrays.stream(values())
                .map(source -> source.alias + "." + column)
                .collect(Collectors.joining(", ", "coalesce(", ")"));
    }

    static MeasureSource of(WorkKind kind) {
        return Arrays.stream(values())
                .filter(source -> source.kind == kind)
                .findFirst()
                .orElseThrow();
    }
}
