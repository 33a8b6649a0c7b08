package org.ispolnenie.reading.item;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the number of a protocol in its heading. */
final class ProtocolNumber {

    private static final Pattern NUMBER =
            Pattern.compile("(?:№|N|No)\\s*((?=[^\\s]{0,39}\\d)[0-9\\p{L}][\\p{L}0-9./\\-]{0,39})");

    private ProtocolNumber() {}

    /** The number of a protocol, not of the act an annex belongs to nor of the annex. */
    static @Nullable String number(List<String> lines) {
        for (String line : lines) {
            String small = line.toLowerCase(Locale.ROOT);
            boolean own = small.startsWith("протокол")
                    || small.startsWith("выписка")
                    || small.startsWith("из протокола")
                    || small.startsWith("решение")
                    || small.startsWith("№")
                    || small.startsWith("перечень")
                    || DateLine.isDateLine(line)
                    || !small.startsWith("приложение") && isNumberedDate(line);
            var matcher = NUMBER.matcher(line);
            if (own && matcher.find()) {
                String number = matcher.group(1);
                return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
            }
        }
        return null;
    }

    /** «… от 5 сентября 2019 г. № 12-п», and not of an act that is only referred to. */
    private static boolean isNumberedDate(String line) {
        WrittenDate date = WrittenDate.first(line);
        var number = NUMBER.matcher(line);
        return date != null
                && number.find(date.end())
                && !DateLine.ACT.matcher(line).find();
    }
}
