package org.ispolnenie.quality.domain.set;

import org.ispolnenie.quality.domain.framework.CycleStage;

/**
 * Where a measure stands.
 *
 * @param direction the code of a direction of the framework of its year
 */
public record PlaceInCycle(String direction, CycleStage stage) {}
