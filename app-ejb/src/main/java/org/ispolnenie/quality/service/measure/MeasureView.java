package org.ispolnenie.quality.service.measure;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.measure.MeasureContent;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.jspecify.annotations.Nullable;

/**
 * A measure with all that belongs to it.
 *
 * @param writtenBy who changed it last, by name
 */
public record MeasureView(
        long id,
        long version,
        Place place,
        MeasureContent content,
        MeasureState state,
        @Nullable String stateWords,
        List<DocumentView> documents,
        String writtenBy,
        Instant writtenAt) {

    /** Whose measure it is, and in which set. */
    public record Place(long setId, OrganizationRef municipality, int year) {}

    /** @param addedBy by name */
    public record DocumentView(
            long id, String name, String mediaType, long size, String sha256, String addedBy, Instant addedAt) {}
}
