package org.ispolnenie.assignment.service.report;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads reports with their files. */
public interface ReportReader {

    /** One report with its files. */
    Optional<ReportView> report(long id);

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
}
