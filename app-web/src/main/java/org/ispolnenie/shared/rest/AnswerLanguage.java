package org.ispolnenie.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.ispolnenie.shared.domain.AcceptLanguage;
import org.ispolnenie.shared.message.Messages;

/** The language an answer is worded in, by {@code Accept-Language}: the first of Russian and English, else Russian. */
public final class AnswerLanguage {

    private AnswerLanguage() {}

    public static Messages of(HttpHeaders headers) {
        return Messages.in(locale(headers));
    }

    public static Locale locale(HttpHeaders headers) {
        return AcceptLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The same where no resource is reached. */
    public static Locale locale(HttpServletRequest request) {
        return AcceptLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
