package org.ispolnenie.protocol.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.shared.domain.FileName;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.rest.SentName;
import org.jspecify.annotations.Nullable;

/** File names in {@code Content-Disposition} (RFC 6266); for show only, never a path. */
final class Attachment {

    private Attachment() {}

    /** The header for a file to be saved, not shown. */
    static String named(@Nullable String fileName, String otherwise) {
        String name = fileName == null ? otherwise : fileName;
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + otherwise + "\"; filename*=UTF-8''" + encoded;
    }

    /** The name a sender gives; null if none. */
    static @Nullable String nameIn(@Nullable String header) {
        @Nullable String name = header == null ? null : SentName.in(SentName.ofLatin(header));
        return name == null || WrittenText.isNothing(name) ? null : FileName.safe(name);
    }
}
