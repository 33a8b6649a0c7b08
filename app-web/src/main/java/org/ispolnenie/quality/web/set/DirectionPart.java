package org.ispolnenie.quality.web.set;

import java.util.List;
import org.ispolnenie.quality.domain.framework.Direction;

/**
 * A direction in the overview of a set.
 *
 * @param filled how many of its stages have measures
 */
public record DirectionPart(Direction direction, List<StagePart> stages, long filled, boolean fullCycle) {}
