package org.ispolnenie.schoolsupport.web.school;

import java.io.Serializable;
import java.util.Set;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.schoolsupport.domain.school.SelectionCriterion;
import org.jspecify.annotations.Nullable;

/** Why a school was chosen, as typed. A code from elsewhere stays as it is. */
public final class CriterionLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String text;

    CriterionLine(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /**
     * The criterion; what is like no other gets a number to its code.
     *
     * @param taken the codes of those before it; this one is added
     */
    SelectionCriterion criterion(Set<String> taken) {
        String own = code;
        for (int number = 2; code.equals(CriterionKind.OTHER.name()) && taken.contains(own); number++) {
            own = code + "_" + number;
        }
        taken.add(own);
        return new SelectionCriterion(own, text);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = TypedValues.words(code);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = TypedValues.words(text);
    }
}
