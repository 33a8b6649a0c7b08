package org.ispolnenie.assignment.service.report;

import org.ispolnenie.assignment.domain.report.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to list; null: any.
 *
 * @param protocol     the protocol's id
 * @param decision     the number of an item of it, «4»
 * @param organization the code of the body that reported
 * @param state        where the report is in its life
 */
public record ReportFilter(
        @Nullable Long protocol,
        @Nullable String decision,
        @Nullable String organization,
        @Nullable ReportState state) {}
