package org.ispolnenie.assignment.service.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.evidence.EarlierFile;
import org.ispolnenie.assignment.service.evidence.EvidenceCopy;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is shown.
 *
 * @param organization the body that reports
 * @param remarks      what looks odd about its files; never a reason to refuse it
 */
public record ReportView(
        long id,
        long version,
        long controlPointId,
        OrganizationRef organization,
        ReportState state,
        ReportContent content,
        Authorship authorship,
        Judgement judgement,
        List<EvidenceView> files,
        List<Message> remarks) {

    /**
     * Who wrote it and when.
     *
     * @param author      by the name people know them by
     * @param onBehalf    whether the committee wrote it for a body without an account
     * @param savedAt     when it was last written
     * @param submittedAt when it was handed in; null for a draft
     */
    public record Authorship(String author, boolean onBehalf, Instant savedAt, @Nullable Instant submittedAt) {}

    /**
     * What the controller said to it; all null before that.
     *
     * @param verdict the comment of acceptance or the reason of return
     */
    public record Judgement(@Nullable String by, @Nullable Instant at, @Nullable String verdict) {}

    /** Below this a file hardly says anything: 1 KB. */
    private static final long TINY = 1024;

    public boolean isDraft() {
        return state == ReportState.DRAFT;
    }

    /** The same report with its files, and with what there is to say about those that are tiny or come twice. */
    public ReportView with(List<EvidenceView> evidence) {
        Stream<Message> tiny = evidence.stream()
                .filter(file -> file.size() < TINY)
                .map(file -> Message.of("assignment.remark.TINY_FILE", file.name(), file.size()));
        return copy(evidence, Stream.concat(tiny, twice(evidence)).toList());
    }

    private static Stream<Message> twice(List<EvidenceView> evidence) {
        Map<String, String> names = new HashMap<>();
        List<Message> twice = new ArrayList<>();
        for (EvidenceView file : evidence) {
            String first = names.putIfAbsent(file.sha256(), file.name());
            if (first != null) {
                twice.add(Message.of("assignment.remark.TWICE", first, file.name()));
            }
        }
        return twice.stream();
    }

    /** The same report with those of its files that an earlier report on the same control point had already. */
    public ReportView withEarlier(List<EarlierFile> earlier) {
        List<Message> said = new ArrayList<>(remarks);
        for (EvidenceView file : files) {
            earlier.stream()
                    .filter(before -> before.controlPointId() == controlPointId
                            && before.reportId() != id
                            && before.sha256().equals(file.sha256())
                            && (authorship.submittedAt() == null
                                    || before.submittedAt().isBefore(authorship.submittedAt())))
                    .max(Comparator.comparing(EarlierFile::submittedAt))
                    .map(before -> Message.of(
                            "assignment.remark." + (before.returned() ? "SENT_AND_RETURNED" : "SENT_BEFORE"),
                            file.name(),
                            LocalDate.ofInstant(before.submittedAt(), ZoneId.of(Setting.ZONE.value()))))
                    .filter(remark -> !said.contains(remark))
                    .ifPresent(said::add);
        }
        return copy(files, said);
    }

    /** The same report with the files of it that other bodies handed in as well. */
    public ReportView withCopies(List<EvidenceCopy> copies) {
        Stream<Message> same = copies.stream()
                .filter(copy -> copy.organizationId() != organization.id())
                .flatMap(copy -> files.stream()
                        .filter(file -> file.sha256().equals(copy.sha256()))
                        .map(file -> Message.of("assignment.remark.SAME_FILE", file.name(), copy.organizationName())));
        return copy(files, Stream.concat(remarks.stream(), same).distinct().toList());
    }

    private ReportView copy(List<EvidenceView> evidence, List<Message> said) {
        return new ReportView(
                id,
                version,
                controlPointId,
                organization,
                state,
                content,
                authorship,
                judgement,
                List.copyOf(evidence),
                said);
    }
}
