package org.ispolnenie.schoolsupport.domain.roadmap;

/**
 * A measure that was promised, is not done, and is not in the next version.
 *
 * @param key    which measure it is, over all versions
 * @param reason why the version does without it
 */
public record LeftOutMeasure(int key, String reason) {}
