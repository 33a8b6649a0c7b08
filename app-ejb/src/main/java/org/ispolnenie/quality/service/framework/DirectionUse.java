package org.ispolnenie.quality.service.framework;

import java.util.List;

/**
 * Why a direction keeps its code.
 *
 * @param measures whether sets have measures along it
 * @param later    the years whose frameworks go on from it, in their order
 */
public record DirectionUse(boolean measures, List<Integer> later) {

    public DirectionUse {
        later = List.copyOf(later);
    }
}
