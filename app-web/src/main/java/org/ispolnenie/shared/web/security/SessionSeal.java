package org.ispolnenie.shared.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.ispolnenie.shared.domain.Sha256;
import org.ispolnenie.shared.service.SignedInCredential;
import org.jspecify.annotations.Nullable;

/**
 * A second secret beside the session id. Payara's session ids hold about 56 random bits; the seal is a cookie of 256 bits
 * given out at sign-in, and the session keeps only its hash and whose it is. It is also what ends a session twelve hours
 * after the sign-in, however busy it is. All it keeps in the session is plain text and numbers, so that it goes along to
 * another node of a cluster.
 */
final class SessionSeal {

    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private static final String LOGIN = SessionSeal.class.getName() + ".login";
    private static final String STAMP = SessionSeal.class.getName() + ".stamp";
    private static final String HASH = SessionSeal.class.getName() + ".hash";
    private static final String GIVEN_AT = SessionSeal.class.getName() + ".givenAt";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private SessionSeal() {}

    /**
     * Seals the session of someone who has just signed in.
     *
     * @param stamp stands for the password they signed in with
     */
    static void put(String login, String stamp, HttpServletRequest request, HttpServletResponse response) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        HttpSession session = request.getSession();
        session.setAttribute(LOGIN, login);
        session.setAttribute(STAMP, stamp);
        session.setAttribute(HASH, hash(value));
        // The age of a session is the machine's matter, not the business clock's.
        session.setAttribute(GIVEN_AT, System.currentTimeMillis());
        response.addCookie(cookie(request, value));
    }

    /** Whether the session of the request was ever sealed, by this browser or another. */
    static boolean isOn(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HASH) != null;
    }

    /** Stands for the session of the request where sessions are kept: the hash of its seal. */
    static Optional<String> key(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HASH) instanceof String key
                ? Optional.of(key)
                : Optional.empty();
    }

    /** Who signed in with this session; empty if the request does not carry its seal, or the session is too old. */
    static Optional<SignedInCredential> signedIn(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(LOGIN) instanceof String login
                        && session.getAttribute(STAMP) instanceof String stamp
                        && session.getAttribute(HASH) instanceof String key
                        && holds(session, request)
                ? Optional.of(new SignedInCredential(login, stamp, key))
                : Optional.empty();
    }

    private static boolean holds(HttpSession session, HttpServletRequest request) {
        if (!(session.getAttribute(HASH) instanceof String hash)
                || !(session.getAttribute(GIVEN_AT) instanceof Long givenAt)) {
            return false;
        }
        @Nullable String value = value(request);
        return value != null
                && MessageDigest.isEqual(
                        hash(value).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII))
                && System.currentTimeMillis() - givenAt < LONGEST_SESSION.toMillis();
    }

    /** Whether the browser was given a seal and has not signed out: it belongs to a session, or to one that ended. */
    static boolean isCarried(HttpServletRequest request) {
        return value(request) != null;
    }

    /** How long the session may still last, however busy it is; nothing if it is not sealed. */
    static Duration left(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(GIVEN_AT) instanceof Long givenAt
                ? LONGEST_SESSION.minusMillis(System.currentTimeMillis() - givenAt)
                : Duration.ZERO;
    }

    /**
     * What the forms of a page carry that this browser was given; empty without a seal. Derived from it, so a site that
     * cannot read the cookie cannot tell it.
     */
    static Optional<String> formToken(HttpServletRequest request) {
        return Optional.ofNullable(value(request)).map(secret -> hash("form " + secret));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie(request, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static @Nullable String value(HttpServletRequest request) {
        @Nullable Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Behind TLS the browser itself guards the name's prefix: no other host or plain connection can set it. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-ispolnenie" : "ispolnenie";
    }

    private static String hash(String value) {
        return Base64.getEncoder().encodeToString(Sha256.of(value));
    }
}
