package org.ispolnenie.shared.service;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a stored file is given to a request, by the rules of HTTP (RFC 9110, sections 13 and 14): all of it, one range,
 * or nothing because the caller has it already or asks for what is not there. It is always given to be saved, never to be
 * shown.
 *
 * @param status  200, 206, 304 or 416
 * @param headers what the answer says besides
 * @param from    the first byte given
 * @param length  how many are given
 */
public record Download(int status, Map<String, String> headers, long from, long length) {

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_SATISFIABLE = 416;
    private static final int AT_ONCE = 1 << 16;
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * A stored file.
     *
     * @param name      how it is called
     * @param mediaType by its content
     * @param size      in bytes
     * @param sha256    in hex
     */
    public record Kept(String name, String mediaType, long size, String sha256) {

        private String tag() {
            return '"' + sha256 + '"';
        }
    }

    /** @param range, ifRange, ifNoneMatch the headers of the request; null where it has none */
    public static Download of(
            Kept file, @Nullable String range, @Nullable String ifRange, @Nullable String ifNoneMatch) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", file.tag());
        headers.put("Cache-Control", "private, no-cache");
        if (EntityTags.of(ifNoneMatch).matches(file.sha256())) {
            return new Download(NOT_MODIFIED, headers, 0, 0);
        }
        headers.put("Accept-Ranges", "bytes");
        Matcher asked = RANGE.matcher(range == null ? "" : range.strip());
        boolean whole =
                !asked.matches() || (ifRange != null && !EntityTags.of(ifRange).matches(file.sha256()));
        if (whole || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            describe(headers, file);
            return new Download(OK, headers, 0, file.size());
        }
        long from = first(asked, file.size());
        long last = last(asked, file.size());
        if (from > last || from >= file.size()) {
            headers.put("Content-Range", "bytes */" + file.size());
            return new Download(NOT_SATISFIABLE, headers, 0, 0);
        }
        describe(headers, file);
        headers.put("Content-Range", "bytes " + from + "-" + last + "/" + file.size());
        return new Download(PARTIAL, headers, from, last - from + 1);
    }

    private static long first(Matcher asked, long size) {
        return asked.group(1).isEmpty()
                ? Math.max(0, size - Long.parseLong(asked.group(2)))
                : Long.parseLong(asked.group(1));
    }

    private static long last(Matcher asked, long size) {
        return asked.group(1).isEmpty() || asked.group(2).isEmpty()
                ? size - 1
                : Math.min(size - 1, Long.parseLong(asked.group(2)));
    }

    private static void describe(Map<String, String> headers, Kept file) {
        headers.put("Content-Type", file.mediaType());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put(
                "Content-Disposition",
                "attachment; filename=\"" + file.name().replaceAll("[^ -~]|[\"\\\\%]", "_") + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A"));
    }

    /** Whether bytes follow, and not only headers. */
    public boolean hasBody() {
        return status == OK || status == PARTIAL;
    }

    /** Writes the bytes given, a piece at a time. */
    public void write(SeekableByteChannel stored, OutputStream out) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(AT_ONCE);
        stored.position(from);
        long left = length;
        while (left > 0) {
            piece.clear().limit((int) Math.min(left, AT_ONCE));
            int count = stored.read(piece);
            if (count < 0) {
                throw new IOException("a stored file is shorter than it was");
            }
            out.write(piece.array(), 0, count);
            left -= count;
        }
    }
}
