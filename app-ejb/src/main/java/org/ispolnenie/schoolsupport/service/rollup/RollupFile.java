package org.ispolnenie.schoolsupport.service.rollup;

/**
 * How far a project is, as a workbook to be saved.
 *
 * @param name of Latin letters, digits and dashes
 */
public record RollupFile(String name, byte[] bytes) {}
