package org.ispolnenie.directory.service.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a body ends.
 *
 * @param validTo   its last day
 * @param reason    why, in words
 * @param successor the code of the body that takes over the day after; null: nobody does
 * @param leaveOpen whether what is open may stay with a body that has ended and has no successor
 */
public record BodyClosing(LocalDate validTo, String reason, @Nullable String successor, boolean leaveOpen) {}
