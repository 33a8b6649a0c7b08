package org.ispolnenie.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Refuses REST calls before any resource sees them: bodies that say themselves they are too large, and writes that a
 * page of another site makes a browser send with the password it remembers.
 */
@Provider
@PreMatching
public class CallFilter implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final int MARGIN = 1 << 20;

    @Override
    public void filter(ContainerRequestContext call) throws IOException {
        @Nullable MediaType type = mediaType(call);
        boolean json = type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
        long limit = json
                ? RequestBody.jsonLimit(call.getUriInfo().getPath())
                : isForm(type) ? FormParts.LARGEST : largestDocument();
        if (declaredLength(call) > limit + MARGIN) {
            RequestBody.swallow(call.getEntityStream());
            throw json ? Refusal.bodyTooLarge(limit) : Refusal.tooLarge(limit);
        }
        if (type != null && json && !isUtf8(type.getParameters().get(MediaType.CHARSET_PARAMETER))) {
            throw Refusal.notUtf8();
        }
        if (!READS.contains(call.getMethod()) && comesFromAnotherSite(call)) {
            throw Refusal.crossSite();
        }
    }

    private static long largestDocument() {
        return Long.parseLong(Setting.DOCUMENT_LIMIT.value());
    }

    /** JSON is UTF-8 by its standard; who says another charset means other bytes. */
    private static boolean isUtf8(@Nullable String charset) {
        try {
            return charset == null || StandardCharsets.UTF_8.equals(Charset.forName(charset.strip()));
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** A form with files may hold several of them. */
    private static boolean isForm(@Nullable MediaType type) {
        return type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    }

    private static @Nullable MediaType mediaType(ContainerRequestContext call) {
        try {
            return call.getMediaType();
        } catch (RuntimeException nonsense) {
            // Told by whoever reads the body.
            return null;
        }
    }

    private static long declaredLength(ContainerRequestContext call) {
        @Nullable String length = call.getHeaderString("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return 0;
        }
    }

    private static boolean comesFromAnotherSite(ContainerRequestContext call) {
        @Nullable String site = call.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("cross-site") || site.equals("same-site");
        }
        @Nullable String origin = call.getHeaderString("Origin");
        return origin != null && !isOurs(origin, call.getUriInfo().getBaseUri());
    }

    private static boolean isOurs(String origin, URI base) {
        try {
            @Nullable String host = URI.create(origin).getHost();
            return host != null && host.equalsIgnoreCase(base.getHost());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
