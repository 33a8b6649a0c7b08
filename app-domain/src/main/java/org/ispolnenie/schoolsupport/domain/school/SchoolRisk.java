package org.ispolnenie.schoolsupport.domain.school;

/** Something that keeps a school from good results. */
public record SchoolRisk(String text, RiskLevel level) {}
