package org.ispolnenie.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.ispolnenie.shared.domain.Messages;

/** The language an answer is worded in, by {@code Accept-Language}: the first of Russian and English, else Russian. */
public final class Language {

    private Language() {}

    public static Messages of(HttpHeaders headers) {
        return Messages.in(locale(headers));
    }

    public static Locale locale(HttpHeaders headers) {
        return first(headers.getAcceptableLanguages());
    }

    /** The same where no resource is reached. */
    public static Locale locale(HttpServletRequest request) {
        // Without the header the container would give the server's own locale.
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Messages.RUSSIAN
                : first(Collections.list(request.getLocales()));
    }

    private static Locale first(List<Locale> wanted) {
        return wanted.stream()
                .filter(locale -> locale.getLanguage().equals("ru")
                        || locale.getLanguage().equals("en"))
                .findFirst()
                .orElse(Messages.RUSSIAN);
    }
}
