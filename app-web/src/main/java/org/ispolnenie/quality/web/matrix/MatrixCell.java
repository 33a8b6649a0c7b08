package org.ispolnenie.quality.web.matrix;

/**
 * A direction in a municipality, as the matrix shows it.
 *
 * @param signs  of the stages
 * @param figure how many stages have measures, or how many measures the one stage has
 * @param change against the year it is beside; empty: there is none
 * @param words  the same said
 */
public record MatrixCell(String direction, String signs, String figure, String change, String words) {}
