package org.ispolnenie.quality.domain.framework;

import java.util.List;

/**
 * A direction of quality management.
 *
 * @param code    «1.1», as people cite it
 * @param group   what several directions belong to
 * @param earlier the directions of the earlier framework that it goes on from; none: it is new
 */
public record Direction(String code, String title, String group, List<String> earlier) {

    public Direction {
        earlier = List.copyOf(earlier);
    }
}
