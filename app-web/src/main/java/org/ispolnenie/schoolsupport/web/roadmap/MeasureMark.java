package org.ispolnenie.schoolsupport.web.roadmap;

import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView.Progress;

/** How the state of a measure is shown: colour (of a mark that all pages know), sign and word, so that none is needed alone. */
public enum MeasureMark {
    OVERDUE("!", "OVERDUE"),
    PLANNED("○", "ON_CONTROL"),
    DONE("▸", "REPORTED"),
    DONE_LATE("▸", "RETURNED"),
    CONFIRMED("✓", "ACCEPTED"),
    CONFIRMED_LATE("✓", "DUE_SOON"),
    CANCELLED("−", "REMOVED");

    private final String sign;
    private final String css;

    MeasureMark(String sign, String css) {
        this.sign = sign;
        this.css = css;
    }

    /** @param workedBy whether the version that plans it is worked by: what is only planned is not overdue */
    public static MeasureMark of(Progress progress, boolean workedBy) {
        return switch (progress.state()) {
            case PLANNED -> progress.late() && workedBy ? OVERDUE : PLANNED;
            case DONE -> progress.late() ? DONE_LATE : DONE;
            case CONFIRMED -> progress.late() ? CONFIRMED_LATE : CONFIRMED;
            case CANCELLED -> CANCELLED;
        };
    }

    public String getSign() {
        return sign;
    }

    /** The style it shares with the marks of control points. */
    public String getCss() {
        return css;
    }
}
