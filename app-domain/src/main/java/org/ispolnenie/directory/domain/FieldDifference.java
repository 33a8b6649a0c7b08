package org.ispolnenie.directory.domain;

import org.jspecify.annotations.Nullable;

/** A value that another takes the place of, as text; null where there is none. */
public record FieldDifference<F>(F field, @Nullable String was, @Nullable String becomes) {}
