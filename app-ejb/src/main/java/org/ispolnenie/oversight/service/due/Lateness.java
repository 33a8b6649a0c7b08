package org.ispolnenie.oversight.service.due;

/** How late something is, in working days; a weekend alone makes nothing later. */
public enum Lateness {
    OVER_10,
    UP_TO_10,
    UP_TO_5;

    static final int FEW = 5;
    static final int MANY = 10;

    static Lateness of(int workingDays) {
        if (workingDays > MANY) {
            return OVER_10;
        }
        return workingDays > FEW ? UP_TO_10 : UP_TO_5;
    }
}
