package org.ispolnenie.schoolsupport.domain.school;

/**
 * Why a school was chosen for a project.
 *
 * @param code short, as the order on the choice has it: {@code LOW_VPR}
 * @param text in words
 */
public record SelectionCriterion(String code, String text) {}
