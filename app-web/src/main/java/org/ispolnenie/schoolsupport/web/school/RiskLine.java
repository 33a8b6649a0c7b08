package org.ispolnenie.schoolsupport.web.school;

import java.io.Serializable;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.school.RiskLevel;
import org.ispolnenie.schoolsupport.domain.school.SchoolRisk;
import org.jspecify.annotations.Nullable;

/** Something that keeps a school from good results, as typed. */
public final class RiskLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private RiskLevel level;

    RiskLine(String text, RiskLevel level) {
        this.text = text;
        this.level = level;
    }

    SchoolRisk risk() {
        return new SchoolRisk(text, level);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = TypedValues.words(text);
    }

    public RiskLevel getLevel() {
        return level;
    }

    public void setLevel(RiskLevel level) {
        this.level = level;
    }
}
