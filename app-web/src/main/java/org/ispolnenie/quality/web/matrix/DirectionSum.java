package org.ispolnenie.quality.web.matrix;

import java.util.List;
import org.ispolnenie.quality.domain.framework.Direction;

/**
 * A direction in all municipalities.
 *
 * @param filled     stages with measures: «98/144»
 * @param fullCycles municipalities in which every stage is confirmed
 * @param better     stages that are further than in the year it is beside
 * @param worse      stages that are less far
 * @param worsened   the municipalities of those
 */
public record DirectionSum(
        Direction direction, String filled, long fullCycles, long better, long worse, List<String> worsened) {}
