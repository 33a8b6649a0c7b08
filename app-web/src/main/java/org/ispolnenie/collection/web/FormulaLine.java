package org.ispolnenie.collection.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A total or a check as it is being written in the editor of a form: a formula and the words for it. */
public class FormulaLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key;
    private String words;
    private String formula;

    /** @param key of a total; empty for a check */
    FormulaLine(String key, String words, String formula) {
        this.key = key;
        this.words = words;
        this.formula = formula;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key.strip();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words.strip();
    }

    public String getFormula() {
        return formula;
    }

    public void setFormula(@Nullable String formula) {
        this.formula = formula == null ? "" : formula.strip();
    }
}
