package org.ispolnenie.schoolsupport.domain.indicator;

/** Which way an indicator gets better. */
public enum IndicatorDirection {
    UP,
    DOWN
}
