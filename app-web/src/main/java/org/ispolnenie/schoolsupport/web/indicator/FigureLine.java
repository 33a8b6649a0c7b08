package org.ispolnenie.schoolsupport.web.indicator;

/** An indicator in the table of a passport, its figures as they are shown. */
public record FigureLine(String key, String title, String baseline, String last, String target, FigureMark mark) {}
