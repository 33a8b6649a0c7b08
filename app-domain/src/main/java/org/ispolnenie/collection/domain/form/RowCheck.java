package org.ispolnenie.collection.domain.form;

/**
 * What must hold in every row before a final report goes out: {@code passed <= taken}.
 *
 * @param formula a formula over one row that is yes or no; where it is not known, nothing is wrong
 * @param message what is said where it does not hold
 */
public record RowCheck(String formula, String message) {}
