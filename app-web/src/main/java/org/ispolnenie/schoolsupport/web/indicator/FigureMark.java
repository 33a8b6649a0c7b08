package org.ispolnenie.schoolsupport.web.indicator;

/** How an indicator stands against its target: colour (of a mark that all pages know), sign and word. */
public enum FigureMark {
    REACHED("✓", "ACCEPTED"),
    BETTER("▲", "REPORTED"),
    WORSE("▼", "OVERDUE"),
    NOT_MEASURED("○", "DUE_SOON"),
    NOT_PLANNED("∅", "REMOVED");

    private final String sign;
    private final String css;

    FigureMark(String sign, String css) {
        this.sign = sign;
        this.css = css;
    }

    public String getSign() {
        return sign;
    }

    /** The style it shares with the marks of control points. */
    public String getCss() {
        return css;
    }
}
