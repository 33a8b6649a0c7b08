package org.ispolnenie.assignment.domain.evidence;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/**
 * What a final report on a decision must contain.
 *
 * @param requirements  how many pieces of which kind
 * @param acceptedTypes the file types taken, by extension: {@code pdf}, {@code docx} …
 * @param maxFileBytes  how large one file may be
 */
public record EvidenceContract(List<EvidenceRequirement> requirements, Set<FileType> acceptedTypes, long maxFileBytes) {

    /** No file may be larger, whatever a contract says. */
    public static final long LARGEST_FILE = 50L << 20;

    private static final long USUAL_FILE = 20L << 20;
    private static final int MOST_OF_A_KIND = 20;

    public EvidenceContract {
        requirements = List.copyOf(requirements);
        acceptedTypes = Set.copyOf(acceptedTypes);
        if (maxFileBytes < 1 || maxFileBytes > LARGEST_FILE) {
            throw ValidationException.of(
                    "/maxFileBytes", Message.of("assignment.FILE_LIMIT_OUT_OF_RANGE", LARGEST_FILE));
        }
        if (acceptedTypes.isEmpty()) {
            throw ValidationException.of("/acceptedTypes", Message.of("shared.REQUIRED"));
        }
        for (int i = 0; i < requirements.size(); i++) {
            int atLeast = requirements.get(i).atLeast();
            if (atLeast < 1 || atLeast > MOST_OF_A_KIND) {
                throw ValidationException.of(
                        "/requirements/" + i + "/atLeast",
                        Message.of("assignment.EVIDENCE_COUNT_OUT_OF_RANGE", MOST_OF_A_KIND));
            }
        }
    }

    /** Wants nothing, and takes files of the types and the size that evidence usually has. */
    public static EvidenceContract ofUsualFiles() {
        return new EvidenceContract(List.of(), Set.of(FileType.values()), USUAL_FILE);
    }

    /** What is usually wanted for a decision; the controller may change it. */
    public static EvidenceContract proposedFor(DecisionKind kind, String text) {
        return new EvidenceContract(
                List.of(EvidenceRequirement.of(UsualEvidence.of(kind, text), 1)),
                Set.of(FileType.values()),
                USUAL_FILE);
    }
}
