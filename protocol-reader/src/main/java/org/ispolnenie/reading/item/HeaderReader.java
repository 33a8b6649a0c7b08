package org.ispolnenie.reading.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ispolnenie.reading.text.Letters;

/** Reads title, date and number from the lines before the first item. */
public final class HeaderReader {

    /** A heading is on the first page. */
    private static final int LONGEST_PREAMBLE = 6_000;

    private static final int LONGEST_TITLE = 600;
    private static final Pattern CITY = Pattern.compile("^(?:г\\.|город|пос\\.|с\\.)\\s*\\p{Lu}[\\p{L}\\- ]{1,40}$");
    private static final Pattern YEAR_HEADING =
            Pattern.compile("\\d{4}(?:\\s*[-–]\\s*\\d{4})?(?:\\s+(?:учебный\\s+)?год)?");
    private static final int MOST_STAMP_LINES = 12;
    private static final Pattern WIDE_GAP = Pattern.compile("\\t[\\s\\p{Zs}]*|[ \\p{Zs}]{3,}");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}\\p{Ll}{2,20}(?:[ -]\\p{Lu}\\p{Ll}{2,20}){0,2}");
    private static final Pattern FIRST_QUESTION = Pattern.compile("(?:\\d{1,2}[.)]|[IVXІХ]{1,4}\\.)\\s+\\p{Lu}");
    private static final Pattern STAMP = Pattern.compile("(?iu)утвержд|согласован");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?iu)(?:протокол|решени|перечень|план|выписк|поручени|дорожн|график|положени|итоги)");
    private static final Pattern CHAIRMAN = Pattern.compile("(?iu)\\bпредседател\\p{L}*|\\bпредседательств\\p{L}*");

    private HeaderReader() {}

    /**
     * @param text        the whole source
     * @param begin       where the document begins
     * @param preambleEnd where the text before the first item ends
     */
    public static ProtocolHeader read(String text, int begin, int preambleEnd) {
        int end = Math.min(preambleEnd, begin + LONGEST_PREAMBLE);
        List<String> lines = new ArrayList<>();
        for (String line : text.substring(begin, end).split("[\\n\\r\\f\\u2028\\u2029\\u0085]+")) {
            for (String written : parts(line)) {
                if (!written.isEmpty()) {
                    lines.add(written);
                }
            }
        }
        List<String> own = lines.subList(afterStamp(lines), lines.size());
        LocalDate date = DateLine.date(own);
        String number = ProtocolNumber.number(own);
        return new ProtocolHeader(
                title(lines),
                date == null ? DateLine.date(lines) : date,
                number == null ? ProtocolNumber.number(lines) : number,
                hasChairman(text, lines));
    }

    /** A place and a date that stand far apart on one line are two things said. */
    private static List<String> parts(String line) {
        String[] halves = WIDE_GAP.split(line.strip(), 2);
        boolean apart = halves.length == 2
                && (PLACE.matcher(halves[0]).matches() && WrittenDate.first(halves[1]) != null
                        || PLACE.matcher(halves[1]).matches() && DateLine.isDateLine(folded(halves[0])));
        return apart ? List.of(folded(halves[0]), folded(halves[1])) : List.of(folded(line));
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Letters.isBlank(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** The lines up to the date, without an annex's reference to the act it belongs to. */
    private static String title(List<String> lines) {
        int first = afterStamp(lines);
        if (!lines.isEmpty() && lines.get(0).startsWith("Приложение")) {
            for (int i = 0; i < Math.min(lines.size(), 6); i++) {
                first = WrittenDate.first(lines.get(i)) == null ? first : i + 1;
            }
        }
        StringBuilder title = new StringBuilder();
        for (String line : lines.subList(first, lines.size())) {
            if (endsTitle(line) && !title.isEmpty() || title.length() > LONGEST_TITLE) {
                break;
            }
            if (!DateLine.isDateLine(line) && !CITY.matcher(line).matches()) {
                title.append(title.isEmpty() ? "" : " ").append(line);
            }
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title.toString();
    }

    /** «УТВЕРЖДАЮ» and who signs stand over the name of the document. */
    private static int afterStamp(List<String> lines) {
        boolean stamped = !lines.isEmpty() && STAMP.matcher(lines.get(0)).lookingAt();
        for (int i = 1; stamped && i < Math.min(lines.size(), MOST_STAMP_LINES); i++) {
            if (isDocument(lines.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isDocument(String line) {
        return DOCUMENT.matcher(line).lookingAt();
    }

    private static boolean endsTitle(String line) {
        return DateLine.isDateLine(line)
                || CITY.matcher(line).matches()
                || PLACE.matcher(line).matches() && !isDocument(line)
                || line.toLowerCase(Locale.ROOT).startsWith("председател")
                || line.endsWith(":")
                || FIRST_QUESTION.matcher(line).lookingAt()
                || YEAR_HEADING.matcher(line).matches();
    }

    private static boolean hasChairman(String text, List<String> lines) {
        String end = text.substring(Math.max(0, text.length() - LONGEST_PREAMBLE / 4));
        return lines.stream()
                        .anyMatch(line ->
                                line.length() < 200 && CHAIRMAN.matcher(line).find())
                || end.lines().anyMatch(line -> line.strip().startsWith("Председател"));
    }
}
