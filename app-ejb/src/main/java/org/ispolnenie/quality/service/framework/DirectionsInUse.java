package org.ispolnenie.quality.service.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.QualityFramework;

/** Tells which directions of a year keep their codes, and why. */
@ApplicationScoped
public class DirectionsInUse {

    @Inject
    private FrameworkRepository frameworks;

    /** By code; a direction that is not there is free. */
    Map<String, DirectionUse> of(int year) {
        Set<String> measured = frameworks.codesInUse(year);
        List<QualityFramework> later = frameworks.all().stream()
                .filter(framework ->
                        Integer.valueOf(year).equals(framework.content().earlierYear()))
                .toList();
        Set<String> codes = new HashSet<>(measured);
        later.forEach(framework -> codes.addAll(named(framework)));
        Map<String, DirectionUse> uses = new HashMap<>();
        codes.forEach(code -> uses.put(
                code,
                new DirectionUse(
                        measured.contains(code),
                        later.stream()
                                .filter(framework -> named(framework).contains(code))
                                .map(QualityFramework::year)
                                .sorted()
                                .toList())));
        return uses;
    }

    private static List<String> named(QualityFramework framework) {
        return framework.content().directions().stream()
                .flatMap(direction -> direction.earlier().stream())
                .toList();
    }
}
