package org.ispolnenie.operations.service.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How everything is.
 *
 * @param at       when it was looked at, by the business clock
 * @param findings the worst first
 */
public record StateReport(Instant at, List<Finding> findings) {

    public StateReport {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::lamp).reversed().thenComparing(Finding::subject))
                .toList();
    }

    /** As bad as the worst of it; what is not set up and need not be is no trouble. */
    public Lamp lamp() {
        return findings.stream()
                .map(Finding::lamp)
                .filter(lamp -> lamp != Lamp.OFF)
                .max(Comparator.naturalOrder())
                .orElse(Lamp.GOOD);
    }
}
