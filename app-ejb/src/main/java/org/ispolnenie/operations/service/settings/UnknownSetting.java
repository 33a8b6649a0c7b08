package org.ispolnenie.operations.service.settings;

import org.jspecify.annotations.Nullable;

/**
 * Something is set that looks like a setting and is none: probably a slip of the pen.
 *
 * @param name    as it is set
 * @param nearest the setting that was probably meant, spelt in the same way; null: none is near
 */
public record UnknownSetting(String name, @Nullable String nearest) {}
