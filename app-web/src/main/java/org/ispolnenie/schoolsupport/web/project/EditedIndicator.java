package org.ispolnenie.schoolsupport.web.project;

import java.io.Serializable;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorDirection;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.Wanted;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.service.indicator.ProjectIndicators;
import org.jspecify.annotations.Nullable;

/** An indicator of a project, as typed. */
public final class EditedIndicator implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean used;
    private String key = "";
    private String title = "";
    private String unit = "%";
    private IndicatorDirection direction = IndicatorDirection.UP;
    private IndicatorSource source = IndicatorSource.CONTEXT;

    /** A new one. */
    EditedIndicator() {
        this.used = false;
    }

    EditedIndicator(ProjectIndicators.Line known) {
        this.used = known.inUse();
        this.key = known.key();
        this.title = known.measure().title();
        this.unit = known.measure().unit();
        this.direction = known.measure().direction();
        this.source = known.measure().source();
    }

    Wanted wanted() {
        return new Wanted(key, new Measure(title, unit, direction, source));
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

    public IndicatorSource getSource() {
        return source;
    }

    public void setSource(IndicatorSource source) {
        this.source = source;
    }
}
