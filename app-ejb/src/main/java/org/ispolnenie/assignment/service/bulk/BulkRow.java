package org.ispolnenie.assignment.service.bulk;

import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of an action on many.
 *
 * @param id      of the report or control point
 * @param done    whether it was done
 * @param refusal why not; null if it was
 */
public record BulkRow(long id, boolean done, @Nullable Message refusal) {}
