package org.ispolnenie.reading.layout;

import java.util.Set;
import java.util.regex.Pattern;
import org.ispolnenie.reading.layout.line.ClosingLine;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.Field;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.layout.line.SignatureSigns;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;

/** The field that stood at the end of the last line, and whether the next line goes on with its value. */
final class OpenField {

    private static final Set<String> UNFINISHED =
            Set.of("до", "и", "по", "с", "не", "позднее", "в", "во", "к", "от", "год", "срок");
    private static final Set<String> CONTINUING = Set.of("года", "году", "г", "гг", "включительно");
    private static final Pattern DATE = Pattern.compile("(?:до\\s{1,3})?\\d{1,2}\\.\\d{2}\\.\\d{2,4}(?!\\d)");
    private static final int NAMES_BEGIN_WITHIN = 60;

    private final String text;
    private final DraftItem item;
    private final Field field;
    private final boolean listedBelow;
    private boolean list;

    OpenField(String text, DraftItem item, Field field) {
        this.text = text;
        this.item = item;
        this.field = field;
        this.listedBelow = field.value().isEmpty();
    }

    DraftItem item() {
        return item;
    }

    boolean isEmpty() {
        return field.value().isEmpty();
    }

    /** «Ответственные:» alone on its line: those named stand below, one a line. */
    boolean listsNamesBelow() {
        return listedBelow && field.kind() != FieldKind.DEADLINE;
    }

    void take(int from, int to) {
        item.addValue(field, from, to);
    }

    /** A bulleted line below «Ответственные:» is one of those named. */
    boolean takesBullet(Marker marker, int to) {
        boolean takes = field.kind() != FieldKind.DEADLINE && (list || isEmpty()) && marker.isBullet();
        if (takes) {
            list = true;
            take(marker.bodyStart(), to);
        }
        return takes;
    }

    /** Whether words on the next line belong to the value. */
    boolean goesOnWith(int from, int to) {
        if (isEmpty()) {
            return true;
        }
        Span last = field.value().get(field.value().size() - 1);
        char sign = Letters.lastSign(text, last.start(), last.end());
        return field.kind() == FieldKind.DEADLINE
                ? deadlineGoesOn(last, sign, from, to)
                : partiesGoOn(last, sign, from, to);
    }

    private boolean deadlineGoesOn(Span last, char sign, int from, int to) {
        int wordStart = last.end();
        while (wordStart > last.start() && Character.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        boolean yearBelow = Character.isLetter(sign) && isYear(from, to);
        return sign == ','
                || yearBelow
                || beginsWithDate(last.start(), last.end()) && beginsWithDate(from, to)
                || Letters.isDash(sign)
                || UNFINISHED.contains(Letters.lower(text.substring(wordStart, last.end())))
                || CONTINUING.contains(Letters.word(text, from, Math.min(to, from + 12)));
    }

    /** «20.03.2020 – 1 этап¶20.04.2020 – 2 этап» */
    private boolean beginsWithDate(int from, int to) {
        return DATE.matcher(text).region(from, to).lookingAt();
    }

    /** «… 1 декабря¶2019 г.» */
    private boolean isYear(int from, int to) {
        int end = from;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from == 4
                && (end == to || CONTINUING.contains(Letters.word(text, Letters.skipBlanks(text, end, to), to)));
    }

    private boolean partiesGoOn(Span last, char sign, int from, int to) {
        if (sign == ',') {
            return true;
        }
        boolean named = SignatureSigns.hasInitials(text, from, Math.min(to, from + NAMES_BEGIN_WITHIN));
        if (sign == '.' || sign == ';') {
            return named
                    && (sign == ';' || SignatureSigns.hasInitials(text, last.start(), last.end()))
                    && (listedBelow && !SignatureSigns.hasGap(text, from, to)
                            || !ClosingLine.isClosing(text, from, to));
        }
        // «Информацию направить …» is a task, not a name
        return !Character.isUpperCase(text.charAt(from)) || named || !Letters.hasInfinitive(text, from, to);
    }
}
