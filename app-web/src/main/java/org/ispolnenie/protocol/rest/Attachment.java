package org.ispolnenie.protocol.rest;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** File names in {@code Content-Disposition} (RFC 6266); for show only, never a path. */
final class Attachment {

    private static final Pattern ENCODED =
            Pattern.compile("filename\\*\\s*=\\s*UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("filename\\s*=\\s*\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 255;

    private Attachment() {}

    /** The header for a file to be saved, not shown. */
    static String named(@Nullable String fileName, String otherwise) {
        String name = fileName == null ? otherwise : fileName;
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + otherwise + "\"; filename*=UTF-8''" + encoded;
    }

    /** The name a sender gives; null if none. */
    static @Nullable String nameIn(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher encoded = ENCODED.matcher(header);
        if (encoded.find()) {
            try {
                return bare(URLDecoder.decode(encoded.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException garbled) {
                return null;
            }
        }
        Matcher quoted = QUOTED.matcher(header);
        return quoted.find() ? bare(quoted.group(1)) : null;
    }

    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "");
        return clean.length() > LONGEST ? clean.substring(clean.length() - LONGEST) : clean;
    }
}
