package org.ispolnenie.shared.domain.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a formula, one after the other. */
final class FormulaTokens {

    /** More is no formula but a program. */
    private static final int LONGEST = 1000;

    private static final Pattern BLANK = Pattern.compile("\\s*");
    private static final Pattern WORD = Pattern.compile("(?<number>\\d{1,15}(?:\\.\\d{1,10})?)"
            + "|\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|«(?<guillemets>[^»]*)»"
            + "|(?<name>[A-Za-z][A-Za-z0-9_]*)"
            + "|(?<sign><=|>=|<>|[-+*/(),;<>=])");

    private final List<FormulaToken> tokens;
    private int next;

    FormulaTokens(String text) {
        this.tokens = read(text);
    }

    FormulaToken look() {
        return tokens.get(next);
    }

    FormulaToken take() {
        FormulaToken token = look();
        if (token.kind() != FormulaToken.Kind.END) {
            next++;
        }
        return token;
    }

    /** Takes the next one if it is this sign. */
    boolean takeIf(String sign) {
        boolean there = look().is(sign);
        if (there) {
            next++;
        }
        return there;
    }

    void expect(String sign) {
        if (!takeIf(sign)) {
            throw new FormulaException(look().place(), "EXPECTED", sign);
        }
    }

    /** The names in a text, whatever they are names of; of one that is no formula those before its first fault. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        read(text).stream()
                .filter(token -> token.kind() == FormulaToken.Kind.NAME)
                .forEach(token -> names.add(token.text()));
        return names;
    }

    private static List<FormulaToken> read(String text) {
        if (text.length() > LONGEST) {
            throw new FormulaException(LONGEST, "TOO_LONG", LONGEST);
        }
        List<FormulaToken> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int place = afterBlank(text, 0);
        while (place < text.length()) {
            word.region(place, text.length());
            if (!word.lookingAt()) {
                throw new FormulaException(
                        place, "UNKNOWN_SIGN", text.substring(place, text.offsetByCodePoints(place, 1)));
            }
            tokens.add(token(word, place));
            place = afterBlank(text, word.end());
        }
        tokens.add(new FormulaToken(FormulaToken.Kind.END, "", text.length()));
        return tokens;
    }

    private static int afterBlank(String text, int from) {
        Matcher blank = BLANK.matcher(text).region(from, text.length());
        return blank.lookingAt() ? blank.end() : from;
    }

    private static FormulaToken token(Matcher word, int place) {
        if (word.group("number") != null) {
            return new FormulaToken(FormulaToken.Kind.NUMBER, word.group(), place);
        }
        if (word.group("name") != null) {
            return new FormulaToken(FormulaToken.Kind.NAME, word.group(), place);
        }
        if (word.group("sign") != null) {
            return new FormulaToken(FormulaToken.Kind.SIGN, word.group(), place);
        }
        return new FormulaToken(
                FormulaToken.Kind.QUOTED, word.group().substring(1, word.group().length() - 1), place);
    }
}
