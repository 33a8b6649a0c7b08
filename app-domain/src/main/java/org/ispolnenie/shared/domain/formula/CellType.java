package org.ispolnenie.shared.domain.formula;

/** What kind of value a cell or the result of a formula is. */
public enum CellType {
    TEXT,
    NUMBER,
    DATE,
    YES_NO,
    /** Values of a column in an order, each with its figure; only totals are that. */
    RANKING
}
