package org.ispolnenie.schoolsupport.web.project;

import java.io.Serializable;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorDirection;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.SaidFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.Wanted;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.service.indicator.ProjectIndicators;
import org.jspecify.annotations.Nullable;

/** An indicator of a project, as typed. */
public final class EditedIndicator implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean used;
    private final boolean reckoned;
    private String key = "";
    private String title = "";
    private String unit = "%";
    private IndicatorDirection direction = IndicatorDirection.UP;
    private IndicatorSource source = IndicatorSource.CONTEXT;
    private String formula = "";
    private String figures = "";
    private String figureTitles = "";

    /** A new one. */
    EditedIndicator() {
        this.used = false;
        this.reckoned = false;
    }

    EditedIndicator(ProjectIndicators.Line known) {
        this.used = known.inUse();
        this.key = known.key();
        this.title = known.measure().title();
        this.unit = known.measure().unit();
        this.direction = known.measure().direction();
        this.source = known.measure().source();
        @Nullable IndicatorFormula reckoning = known.formula();
        this.reckoned = used && reckoning != null;
        if (reckoning != null) {
            this.formula = reckoning.text();
            this.figureTitles = reckoning.inputs().stream()
                    .map(IndicatorFormula.Input::title)
                    .collect(Collectors.joining("; "));
            this.figures = reckoning.inputs().stream()
                    .map(input -> input.key() + " = " + input.title())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** What it is reckoned from, in words. */
    public String getFigureTitles() {
        return figureTitles;
    }

    Wanted wanted() {
        return new Wanted(key, new Measure(title, unit, direction, source), said());
    }

    private @Nullable SaidFormula said() {
        return formula.isEmpty() && figures.isEmpty()
                ? null
                : new SaidFormula(
                        formula,
                        figures.lines()
                                .map(TypedValues::words)
                                .filter(line -> !line.isEmpty())
                                .map(EditedIndicator::figure)
                                .toList());
    }

    /** «below = Ниже базового уровня, чел.» */
    private static Input figure(String line) {
        int sign = line.indexOf('=');
        return sign < 0
                ? new Input(line, "")
                : new Input(TypedValues.words(line.substring(0, sign)), TypedValues.words(line.substring(sign + 1)));
    }

    /** Whether schools have entered by its formula: then it stays. */
    public boolean isReckoned() {
        return reckoned;
    }

    /** Whether a school has planned or measured it: then it stays, and counts as it did. */
    public boolean isUsed() {
        return used;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = TypedValues.words(key);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = TypedValues.words(title);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = TypedValues.words(unit);
    }

    public IndicatorDirection getDirection() {
        return direction;
    }

    public void setDirection(IndicatorDirection direction) {
        this.direction = direction;
    }

    public String getFormula() {
        return formula;
    }

    public void setFormula(@Nullable String formula) {
        this.formula = TypedValues.words(formula);
    }

    /** What people enter, a line each: how the formula calls it, «=», how people do. */
    public String getFigures() {
        return figures;
    }

    public void setFigures(@Nullable String figures) {
        this.figures = TypedValues.words(figures);
    }

    public IndicatorSource getSource() {
        return source;
    }

    public void setSource(IndicatorSource source) {
        this.source = source;
    }
}
