package org.ispolnenie.assignment.domain.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of an evidence contract: so many pieces of evidence of a kind. Several are stored in one column,
 * {@code LEGAL_ACT:1 LIST:2}: they are few, and read with their decision or not at all.
 *
 * @param kind    what is wanted
 * @param atLeast how many of it
 */
public record EvidenceRequirement(EvidenceKind kind, int atLeast) {

    public static EvidenceRequirement of(EvidenceKind kind, int atLeast) {
        return new EvidenceRequirement(kind, atLeast);
    }

    /** As they are stored. */
    public static String join(List<EvidenceRequirement> requirements) {
        return requirements.stream().map(EvidenceRequirement::toString).collect(Collectors.joining(" "));
    }

    /** Reads back what was stored. */
    public static List<EvidenceRequirement> parseAll(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(" "))
                        .map(EvidenceRequirement::parse)
                        .toList();
    }

    private static EvidenceRequirement parse(String text) {
        String[] parts = text.split(":");
        return new EvidenceRequirement(EvidenceKind.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return kind + ":" + atLeast;
    }
}
