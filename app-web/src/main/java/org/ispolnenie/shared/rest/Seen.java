package org.ispolnenie.shared.rest;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.EntityTags;
import org.jspecify.annotations.Nullable;

/**
 * Which versions the caller of a change has seen, by {@code If-Match}. A header may name several; then the change is made
 * upon any of them.
 *
 * @param said     whether the caller says anything
 * @param versions what they say; none: whichever is there
 */
public record Seen(boolean said, List<Long> versions) {

    private static final String VERSION = "\\d{1,18}";

    /** A version as an entity tag: {@code "3"}. */
    public static String tag(long version) {
        return '"' + String.valueOf(version) + '"';
    }

    /**
     * The versions the caller has seen.
     *
     * @throws Refusal (428) if they say nothing, (412) if what they say is no version at all
     */
    static Seen required(@Nullable String ifMatch) {
        Seen seen = optional(ifMatch);
        if (!seen.said()) {
            throw Refusal.versionNeeded();
        }
        return seen;
    }

    /** The versions the caller has seen, where they say so. */
    static Seen optional(@Nullable String ifMatch) {
        EntityTags tags = EntityTags.of(ifMatch);
        if (tags.isEmpty() || tags.any()) {
            return new Seen(!tags.isEmpty(), List.of());
        }
        List<Long> versions = tags.tags().stream()
                .filter(tag -> tag.matches(VERSION))
                .map(Long::valueOf)
                .distinct()
                .toList();
        if (versions.isEmpty()) {
            throw Refusal.unknownTag(Message.of("shared.NOT_A_TAG", String.join(", ", tags.tags())));
        }
        return new Seen(true, versions);
    }

    /** Whether the caller says «whichever is there». */
    public boolean whichever() {
        return said && versions.isEmpty();
    }

    /** The same for a change that tells nothing. */
    public void make(Consumer<@Nullable Long> change) {
        upon(version -> {
            change.accept(version);
            return versions.size();
        });
    }

    /**
     * Makes a change upon the first of the versions that is there. The change is a transaction of its own, so that an
     * attempt upon a version that has passed leaves nothing behind.
     *
     * @param change is given the version; null: whichever is there
     * @throws StaleVersionException if none of them is
     */
    public <T> T upon(Function<@Nullable Long, T> change) {
        for (int i = 0; i < versions.size() - 1; i++) {
            try {
                return change.apply(versions.get(i));
            } catch (StaleVersionException another) {
                // the next one may be there
            }
        }
        return change.apply(versions.isEmpty() ? null : versions.get(versions.size() - 1));
    }
}
