package org.ispolnenie.quality.service.framework;

import java.time.Instant;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.jspecify.annotations.Nullable;

/**
 * A framework as it is shown.
 *
 * @param madeBy who made the edition, by name; null: delivered with the product
 */
public record FrameworkView(
        long id,
        long version,
        int year,
        int edition,
        FrameworkContent content,
        @Nullable String madeBy,
        @Nullable Instant madeAt) {}
