package org.ispolnenie.assignment.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads what has happened to control points. */
public interface PointReader {

    /** How a point stands to a body; to nobody's where the caller has none. Empty if there is no such point. */
    Optional<PointStanding> standing(long pointId, @Nullable Long callersBody);

    /**
     * What has happened to a point, drafts among its reports.
     *
     * @param today by which a part is overdue
     */
    Happened happened(long pointId, LocalDate today);

    /** Everything that hangs on a point, the oldest first. */
    record Happened(
            List<ReportView> reports,
            List<ExtensionView> extensions,
            List<PartView> parts,
            List<CommentView> comments) {}

    /** One report with its files. */
    Optional<ReportView> report(long id);

    /** One request for a later date. */
    Optional<ExtensionView> extension(long id);

    /**
     * One part with the files of its answer.
     *
     * @param today by which it is overdue
     */
    Optional<PartView> part(long id, LocalDate today);

    /** Of each control point of a decision, for whatever body, the report that was handed in last, with its files. */
    List<ReportView> lastReports(long protocolId, String decisionNumber);

    /** The reports of a filter by keyset, the newest first, without their files' remarks about copies. */
    Page<ReportView> reports(ReportFilter filter, Confined confined, int limit, @Nullable String cursor);

    /**
     * Whose reports are listed.
     *
     * @param body   only those of this body; null: everybody's
     * @param drafts whether what is not handed in yet is among them
     */
    record Confined(@Nullable Long body, boolean drafts) {}

    /** Which bodies, of all protocols, have handed in files of these hashes. */
    List<EvidenceCopy> copies(Collection<String> hashes);

    /** The files of these hashes in reports handed in on these control points. */
    List<EarlierFile> earlier(Collection<Long> pointIds, Collection<String> hashes);

    /** Of these hashes, those that evidence refers to, drafts and parts included. */
    Set<String> referredTo(Collection<String> hashes);

    /** A file with the point and the report it belongs to. */
    Optional<Attached> attached(long evidenceId);

    /**
     * Where a file belongs.
     *
     * @param draft whether the report it is attached to is still being written
     */
    record Attached(long controlPointId, boolean draft, EvidenceView file) {}
}
