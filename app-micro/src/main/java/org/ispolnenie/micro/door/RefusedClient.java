package org.ispolnenie.micro.door;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Method;
import org.jspecify.annotations.Nullable;

/**
 * The client a refusal is written for: what form and language of the answer depend on.
 *
 * @param isProgram    whether a program asks, and not a person's browser
 * @param readsEnglish else Russian
 * @param next         the address that a person goes on at; empty: where they are
 */
record RefusedClient(boolean isProgram, boolean readsEnglish, String next) {

    /** Of whom not even the head has come. */
    static final RefusedClient UNKNOWN = new RefusedClient(false, false, "");

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Pattern CHOSEN = Pattern.compile("(?:^|;)\\s*language=\"?(ru|en)\\b");

    static RefusedClient of(HttpRequestPacket request) {
        String path = request.getRequestURI();
        boolean program = isUnder(path, "/api") || isUnder(path, "/services") || isUnder(path, "/health");
        return new RefusedClient(program, readsEnglish(request), next(request));
    }

    /** As the application has it: the language that was chosen, else the browser's, else Russian. */
    private static boolean readsEnglish(HttpRequestPacket request) {
        @Nullable String cookies = request.getHeader("Cookie");
        Matcher chosen = CHOSEN.matcher(cookies == null ? "" : cookies);
        if (chosen.find()) {
            return chosen.group(1).equals("en");
        }
        @Nullable String wanted = request.getHeader("Accept-Language");
        try {
            return wanted != null
                    && Locale.ENGLISH.equals(
                            Locale.lookup(Locale.LanguageRange.parse(wanted), List.of(RUSSIAN, Locale.ENGLISH)));
        } catch (IllegalArgumentException senseless) {
            return false;
        }
    }

    /** What was asked for is asked again; a page that was posted opens anew and says that the last action was not done. */
    private static String next(HttpRequestPacket request) {
        if (Method.GET.equals(request.getMethod())) {
            return "";
        }
        if (!request.getRequestURI().endsWith(".xhtml")) {
            return "/";
        }
        @Nullable String query = request.getQueryString();
        return "?" + (query == null || query.isEmpty() ? "" : query + "&") + "away=true";
    }

    private static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
