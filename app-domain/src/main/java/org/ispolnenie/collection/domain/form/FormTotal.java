package org.ispolnenie.collection.domain.form;

/**
 * A figure over all rows, of a body and of the region.
 *
 * @param formula a formula over rows
 */
public record FormTotal(String key, String title, String formula) {}
