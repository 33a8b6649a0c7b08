package org.ispolnenie.shared.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entity tags of {@code If-Match} and {@code If-None-Match}, as they come back through proxies and old clients: several
 * with commas between, marked as weak, without their quotes, with the coding a proxy has put behind them
 * ({@code "1-gzip"}). What is no tag of ours simply matches nothing.
 *
 * @param any  whether a star stands there: whichever is there
 * @param tags what stands between the quotes
 */
public record EntityTags(boolean any, List<String> tags) {

    private static final int LONGEST = 4000;
    private static final int MOST = 20;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"|([^\\s,]+)");
    private static final Pattern CODING = Pattern.compile("(?:-|--|;)(?:gzip|br|deflate|zstd)$");

    public EntityTags {
        tags = List.copyOf(tags);
    }

    /** @param header the header's value; null if there is none */
    public static EntityTags of(@Nullable String header) {
        String text = header == null ? "" : header.substring(0, Math.min(header.length(), LONGEST));
        List<String> tags = new ArrayList<>();
        boolean any = false;
        Matcher matcher = TAG.matcher(text);
        while (matcher.find() && tags.size() < MOST) {
            String bare = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            any |= "*".equals(matcher.group(2));
            tags.add(CODING.matcher(bare).replaceFirst(""));
        }
        return new EntityTags(any, tags);
    }

    /** Whether the header says nothing at all. */
    public boolean isEmpty() {
        return tags.isEmpty();
    }

    /** Whether one of them is this, or all are meant. */
    public boolean matches(String tag) {
        return any || tags.contains(tag);
    }
}
