package org.ispolnenie.directory.service;

/**
 * A municipal authority with how much lies under it on a day.
 *
 * @param schools   how many schools
 * @param examSites how many exam sites
 */
public record MunicipalityRow(String code, String name, String shortName, long schools, long examSites) {}
