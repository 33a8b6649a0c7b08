package org.ispolnenie.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ispolnenie.shared.domain.AcceptLanguage;
import org.ispolnenie.shared.message.Messages;

/** The language a page is shown in: the one the reader chose (a cookie), else the browser's, else Russian. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "language";

    private static final List<Locale> OFFERED = List.of(Messages.RUSSIAN, Locale.ENGLISH);

    private Locale locale;

    @Inject
    private HttpServletRequest request;

    @PostConstruct
    void choose() {
        this.locale = of(request);
    }

    /** The same where no bean can be asked. */
    static Locale of(HttpServletRequest request) {
        Stream<Locale> chosen = request.getCookies() == null
                ? Stream.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(Objects::nonNull)
                        .map(Locale::forLanguageTag);
        return chosen.map(Language::offered)
                .flatMap(List::stream)
                .findFirst()
                .orElseGet(() -> AcceptLanguage.of(request.getHeader("Accept-Language")));
    }

    /** The language of ours that this one asks for; none if we do not have it. */
    static List<Locale> offered(Locale asked) {
        return OFFERED.stream()
                .filter(ours -> ours.getLanguage().equals(asked.getLanguage()))
                .toList();
    }

    public Locale getLocale() {
        return locale;
    }

    /** This page in another language. */
    public String address(String tag) {
        String query = request.getQueryString();
        return request.getRequestURI() + "?" + (query == null ? "" : query + "&") + COOKIE + "=" + tag;
    }

    /** As in {@code <html lang>}. */
    public String getTag() {
        return locale.toLanguageTag();
    }
}
