package org.ispolnenie.shared.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The language somebody wants to be answered in, by the header {@code Accept-Language}. It is read as old clients,
 * proxies and scripts write it: {@code ru_RU}, {@code ru;q=}, {@code en;q=99}; what makes no sense is passed over, and
 * nothing is ever refused for it. The readers of the server throw at such headers, so none of them is asked.
 */
public final class AcceptLanguage {

    /** {@code *} is whatever we like best. */
    private static final Set<String> OURS = Set.of("ru", "en", "*");

    private static final int LONGEST = 1000;
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]{2,3}|\\*)(?:[-_.@][^;]*)?\\s*(?:;(.*))?");
    private static final Pattern WEIGHT = Pattern.compile("\\s*[qQ]\\s*=\\s*([0-9]{1,3}(?:\\.[0-9]{0,9})?)\\s*");

    private AcceptLanguage() {}

    private record Wish(String language, double weight) {}

    /**
     * The one of Russian and English that is wanted more; Russian where neither is.
     *
     * @param header the header's value; null if there is none
     */
    public static Locale of(@Nullable String header) {
        List<Wish> wishes = new ArrayList<>();
        String read = header == null ? "" : header.substring(0, Math.min(header.length(), LONGEST));
        for (String range : read.split(",")) {
            Matcher written = RANGE.matcher(range.strip());
            if (written.matches()) {
                wishes.add(new Wish(written.group(1).toLowerCase(Locale.ROOT), weight(written.group(2))));
            }
        }
        return wishes.stream()
                .filter(wish -> wish.weight() > 0 && OURS.contains(wish.language()))
                .max(Comparator.comparingDouble(Wish::weight))
                .map(wish -> wish.language().equals("en") ? Locale.ENGLISH : Messages.RUSSIAN)
                .orElse(Messages.RUSSIAN);
    }

    /** A weight that is none, or more than all, is as good as none given. */
    private static double weight(@Nullable String parameters) {
        if (parameters == null) {
            return 1;
        }
        for (String parameter : parameters.split(";")) {
            Matcher given = WEIGHT.matcher(parameter);
            if (given.matches()) {
                return Math.min(1, Double.parseDouble(given.group(1)));
            }
        }
        return 1;
    }
}
