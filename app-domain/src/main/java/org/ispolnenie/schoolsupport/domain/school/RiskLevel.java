package org.ispolnenie.schoolsupport.domain.school;

/** How much a risk weighs. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
