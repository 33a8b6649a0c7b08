package org.ispolnenie.quality.domain.framework;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which directions of an earlier framework those of a later one go on from, over however many years.
 *
 * @param earlier by the code of the later one; none: it is new
 */
public record FrameworkMapping(Map<String, Set<String>> earlier) {

    public FrameworkMapping {
        earlier = Map.copyOf(earlier);
    }

    /** A framework beside itself. */
    public static FrameworkMapping within(FrameworkContent framework) {
        return new FrameworkMapping(framework.codes().stream().collect(Collectors.toMap(Function.identity(), Set::of)));
    }

    /** One framework further back. */
    public FrameworkMapping before(FrameworkContent framework) {
        return new FrameworkMapping(earlier.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, direction -> direction.getValue().stream()
                        .flatMap(code -> framework.direction(code).stream())
                        .flatMap(of -> of.earlier().stream())
                        .collect(Collectors.toCollection(TreeSet::new)))));
    }

    public Set<String> of(String direction) {
        return earlier.getOrDefault(direction, Set.of());
    }

    /** The directions of the earlier framework that nothing goes on from, by code. */
    public Set<String> givenUp(FrameworkContent earlierFramework) {
        Set<String> left = new TreeSet<>(earlierFramework.codes());
        earlier.values().forEach(left::removeAll);
        return left;
    }
}
