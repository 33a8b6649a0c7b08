package org.ispolnenie.oversight.service.due;

import org.ispolnenie.directory.domain.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose and which control points are looked at; null: any.
 *
 * @param organization the code of the body that answers for them
 * @param protocol     the protocol's id
 * @param decision     the number of an item of it, «4»
 */
public record PointScope(@Nullable String organization, @Nullable Long protocol, @Nullable String decision) {

    /** A code no organisation has. */
    private static final String NOBODY = "-";

    public static PointScope all() {
        return new PointScope(null, null, null);
    }

    /** The same as far as the caller may see it; asking for another body's leaves nothing. */
    PointScope seenBy(Caller caller) {
        return caller.confinedTo()
                .map(own -> new PointScope(
                        organization == null || organization.equals(own.code()) ? own.code() : NOBODY,
                        protocol,
                        decision))
                .orElse(this);
    }
}
