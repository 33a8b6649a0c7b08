package org.ispolnenie.assignment.domain.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Rule: a final report carries what its decision's evidence contract asks for, and no report carries a file the contract
 * does not take. A file whose kind the sender named counts for that kind; one without a kind counts for whatever is still
 * missing.
 */
public final class ReportMustCarryItsEvidence {

    private static final String FILES = "/file";

    private ReportMustCarryItsEvidence() {}

    /** @throws ValidationException with everything that is wrong or missing, in plain words */
    static void check(ExecutionReport report, WorkDone work, EvidenceContract contract) {
        List<FieldError> faults = faults(report.content(), pieces(report), work, contract);
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    /**
     * A file that bears the report out.
     *
     * @param kind what it is; null where the sender did not say
     */
    public record Piece(@Nullable EvidenceKind kind, StoredFile file) {}

    /** What is wrong or missing; empty when the report may be handed in. */
    public static List<FieldError> faults(ExecutionReport report, EvidenceContract contract) {
        return faults(report.content(), pieces(report), contract);
    }

    private static List<Piece> pieces(ExecutionReport report) {
        return report.evidence().stream()
                .map(piece -> new Piece(piece.kind().orElse(null), piece.file()))
                .toList();
    }

    /** The same of a report that is still being written. */
    public static List<FieldError> faults(ReportContent content, List<Piece> pieces, EvidenceContract contract) {
        return faults(content, pieces, WorkDone.NONE, contract);
    }

    /** The same with what has been done in the product itself. */
    public static List<FieldError> faults(
            ReportContent content, List<Piece> pieces, WorkDone work, EvidenceContract contract) {
        List<FieldError> faults = new ArrayList<>();
        if (!WrittenText.hasWord(content.text())) {
            faults.add(new FieldError("/text", Message.of("assignment.REPORT_WITHOUT_WORDS")));
        }
        pieces.forEach(piece -> faults.addAll(faults(piece.file(), contract)));
        if (content.kind() == ReportKind.FINAL) {
            missing(content, pieces, work, contract, faults);
            faults.addAll(work.missing());
        }
        return faults;
    }

    /** What is wrong with one file; empty when the contract takes it. */
    public static List<FieldError> faults(StoredFile file, EvidenceContract contract) {
        if (file.size() == 0) {
            return List.of(new FieldError(FILES, Message.of("assignment.FILE_EMPTY", file.name())));
        }
        List<FieldError> faults = new ArrayList<>();
        if (file.size() > contract.maxFileBytes()) {
            faults.add(new FieldError(
                    FILES, Message.of("assignment.FILE_TOO_LARGE", file.name(), contract.maxFileBytes())));
        }
        if (FileType.ofMediaType(file.mediaType())
                .filter(contract.acceptedTypes()::contains)
                .isEmpty()) {
            faults.add(
                    new FieldError(FILES, Message.of("assignment.FILE_TYPE_NOT_TAKEN", file.name(), file.mediaType())));
        }
        return faults;
    }

    private static void missing(
            ReportContent content,
            List<Piece> pieces,
            WorkDone work,
            EvidenceContract contract,
            List<FieldError> faults) {
        Map<EvidenceKind, Integer> named = new EnumMap<>(EvidenceKind.class);
        int spare = 0;
        for (Piece piece : pieces) {
            if (piece.kind() != null) {
                named.merge(piece.kind(), 1, Integer::sum);
            } else {
                spare++;
            }
        }
        for (EvidenceRequirement wanted : contract.requirements()) {
            // A figure stands in the report; no file is one, whatever its sender calls it.
            boolean byFile = wanted.kind() != EvidenceKind.FIGURE;
            int there = (byFile ? named.getOrDefault(wanted.kind(), 0) : 0)
                    + (content.says(wanted.kind()) ? 1 : 0)
                    + (work.evidence().contains(wanted.kind()) ? 1 : 0);
            int filled = byFile ? Math.min(spare, Math.max(0, wanted.atLeast() - there)) : 0;
            spare -= filled;
            if (there + filled < wanted.atLeast()) {
                faults.add(new FieldError(
                        wanted.kind().isFile() ? FILES : "/formData",
                        Message.of("assignment.evidence.MISSING_" + wanted.kind(), wanted.atLeast())));
            }
            if (wanted.kind() == EvidenceKind.LEGAL_ACT) {
                content.missingAct(faults);
            }
        }
    }
}
