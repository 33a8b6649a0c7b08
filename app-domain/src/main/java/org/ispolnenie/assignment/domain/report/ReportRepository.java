package org.ispolnenie.assignment.domain.report;

import java.util.Optional;

/** Where reports are kept, with their files. What is found «for change» is locked together with its control point. */
public interface ReportRepository {

    Optional<ExecutionReport> reportForChange(long id);

    /** The draft being written on a control point, one a point. */
    Optional<ExecutionReport> draftOn(long controlPointId);

    void add(ExecutionReport report);

    void remove(ExecutionReport draft);
}
