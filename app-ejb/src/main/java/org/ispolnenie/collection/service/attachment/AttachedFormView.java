package org.ispolnenie.collection.service.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which form an item or sub-item asks its bodies for.
 *
 * @param version of the decision on control
 * @param points  how many control points it has
 * @param form    null: none
 */
public record AttachedFormView(long protocolId, String number, long version, int points, @Nullable Attached form) {

    /** A form with who attached it, by name. */
    public record Attached(String code, int edition, String title, String by, Instant at) {}
}
