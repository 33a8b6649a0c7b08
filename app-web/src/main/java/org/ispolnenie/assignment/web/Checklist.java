package org.ispolnenie.assignment.web;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportMustCarryItsEvidence;
import org.ispolnenie.assignment.domain.report.ReportMustCarryItsEvidence.Piece;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a report must contain and what of it is there, by the rule that will be held against it when it is sent.
 *
 * @param lines  what is wanted, in the order of the contract
 * @param faults what is wrong with what is there
 * @param undone what is not done yet of the work in the product itself
 */
public record Checklist(List<Line> lines, List<Message> faults, List<Message> undone) {

    /**
     * One thing that is wanted.
     *
     * @param kind    which evidence; null: the words of the report
     * @param atLeast how many pieces
     */
    public record Line(@Nullable EvidenceKind kind, int atLeast, boolean there) {}

    static Checklist of(EvidenceContract contract, ReportContent content, List<EvidenceView> files, WorkDone work) {
        List<Message> problems =
                ReportMustCarryItsEvidence.faults(
                                content, files.stream().map(Checklist::piece).toList(), work, contract)
                        .stream()
                        .map(FieldError::reason)
                        .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(null, 1, !has(problems, "assignment.REPORT_WITHOUT_WORDS")));
        if (content.kind() == ReportKind.FINAL) {
            contract.requirements()
                    .forEach(wanted ->
                            lines.add(new Line(wanted.kind(), wanted.atLeast(), isThere(wanted.kind(), problems))));
        }
        return new Checklist(
                lines,
                problems.stream()
                        .filter(problem -> problem.key().contains(".FILE_"))
                        .toList(),
                content.kind() == ReportKind.FINAL
                        ? work.missing().stream().map(FieldError::reason).toList()
                        : List.of());
    }

    private static boolean isThere(EvidenceKind kind, List<Message> problems) {
        boolean act = kind == EvidenceKind.LEGAL_ACT
                && (has(problems, "assignment.evidence.ACT_NUMBER_NEEDED")
                        || has(problems, "assignment.evidence.ACT_DATE_NEEDED"));
        return !act && !has(problems, "assignment.evidence.MISSING_" + kind);
    }

    private static boolean has(List<Message> problems, String key) {
        return problems.stream().anyMatch(problem -> problem.key().equals(key));
    }

    private static Piece piece(EvidenceView file) {
        return new Piece(file.kind(), new StoredFile(file.name(), file.mediaType(), file.size(), file.sha256()));
    }

    /** Whether it may be sent as it is. */
    public boolean complete() {
        return faults.isEmpty() && undone.isEmpty() && lines.stream().allMatch(Line::there);
    }
}
