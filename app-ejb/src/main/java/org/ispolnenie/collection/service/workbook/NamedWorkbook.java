package org.ispolnenie.collection.service.workbook;

/**
 * A workbook to be saved.
 *
 * @param name of Latin letters, digits and dashes
 */
public record NamedWorkbook(String name, byte[] bytes) {}
