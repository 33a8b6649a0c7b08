package org.ispolnenie.assignment.service.evidence;

import java.time.Instant;

/**
 * A file of a report on a control point.
 *
 * @param submittedAt when the report was handed in
 * @param returned    whether it was returned
 */
public record EarlierFile(String sha256, long controlPointId, long reportId, Instant submittedAt, boolean returned) {}
