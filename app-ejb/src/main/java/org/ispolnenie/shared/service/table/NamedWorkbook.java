package org.ispolnenie.shared.service.table;

/**
 * A workbook to be saved.
 *
 * @param name of Latin letters, digits and dashes, with its ending
 */
public record NamedWorkbook(String name, byte[] bytes) {}
