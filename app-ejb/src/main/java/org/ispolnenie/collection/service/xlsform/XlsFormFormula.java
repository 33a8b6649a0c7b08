package org.ispolnenie.collection.service.xlsform;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Formulas in the words of XLSForm: {@code round(${passed} div ${wrote} * 100, 1)} for
 * {@code round(passed / wrote * 100, 1)}. Only the signs differ; whether a formula holds together is the form's to say.
 */
final class XlsFormFormula {

    private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false");

    private static final Pattern OURS = Pattern.compile("\"([^\"]*)\"|'[^']*'|«(?<guillemets>[^»]*)»"
            + "|filled\\s*\\(\\s*(?<filled>[A-Za-z][A-Za-z0-9_]*)\\s*\\)"
            + "|(?<function>[A-Za-z][A-Za-z0-9_]*)(?=\\s*\\()"
            + "|(?<name>[A-Za-z][A-Za-z0-9_]*)|(?<sign><>|/|;)");

    private static final Pattern THEIRS = Pattern.compile("\"[^\"]*\"|'[^']*'"
            + "|\\$\\{(?<filled>[^{}]*)}\\s*!=\\s*(?:''|\"\")"
            + "|\\$\\{(?<name>[^{}]*)}|(?<sign>!=|\\bdiv\\b)");

    private XlsFormFormula() {}

    static String written(String formula) {
        return said(OURS.matcher(formula), XlsFormFormula::theirs);
    }

    private static String theirs(Matcher word) {
        @Nullable String guillemets = word.group("guillemets");
        if (guillemets != null) {
            return '"' + guillemets + '"';
        }
        @Nullable String filled = word.group("filled");
        if (filled != null) {
            return "${" + filled + "} != ''";
        }
        @Nullable String name = word.group("name");
        if (name != null) {
            return WORDS.contains(name) ? name : "${" + name + "}";
        }
        return switch (String.valueOf(word.group("sign"))) {
            case "<>" -> "!=";
            case "/" -> "div";
            case ";" -> ",";
            default -> word.group();
        };
    }

    static String read(String formula) {
        return said(THEIRS.matcher(formula), XlsFormFormula::ours);
    }

    private static String ours(Matcher word) {
        @Nullable String filled = word.group("filled");
        if (filled != null) {
            return "filled(" + filled.strip() + ")";
        }
        @Nullable String name = word.group("name");
        if (name != null) {
            return name.strip();
        }
        return switch (String.valueOf(word.group("sign"))) {
            case "!=" -> "<>";
            case "div" -> "/";
            default -> word.group();
        };
    }

    /** Every word in the words of the other side. */
    private static String said(Matcher word, Function<Matcher, String> other) {
        StringBuilder said = new StringBuilder();
        while (word.find()) {
            word.appendReplacement(said, Matcher.quoteReplacement(other.apply(word)));
        }
        return word.appendTail(said).toString();
    }
}
