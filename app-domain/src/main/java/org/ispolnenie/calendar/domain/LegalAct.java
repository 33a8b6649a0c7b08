package org.ispolnenie.calendar.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * An act as it is cited, with its date: «Указ Президента РФ от 02.04.2020 № 239». The date stands in the citation, so
 * that {@link #cited} reads it back from there; an act whose particulars are not known yet has none.
 *
 * @param citation the act in words
 * @param date     its date; null while it is not known
 */
public record LegalAct(String citation, @Nullable LocalDate date) {

    private static final Pattern CITED_DATE = Pattern.compile("от (\\d{2}\\.\\d{2}\\.\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("\\s*№");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /**
     * An act by its citation alone.
     *
     * @throws ValidationException if the date in it does not exist
     */
    public static LegalAct cited(String citation) {
        String words = WrittenText.line(citation);
        Matcher cited = CITED_DATE.matcher(words);
        if (!cited.find()) {
            return new LegalAct(words, null);
        }
        try {
            return new LegalAct(words, LocalDate.parse(cited.group(1), WRITTEN));
        } catch (DateTimeException noSuchDay) {
            throw ValidationException.of("/act", Message.of("calendar.NO_SUCH_ACT_DATE", cited.group(1)));
        }
    }

    /**
     * An act whose date is told beside its citation and put into it where it is not there.
     *
     * @param date null: whatever the citation says
     * @throws ValidationException if the citation tells another date
     */
    public static LegalAct of(String citation, @Nullable LocalDate date) {
        LegalAct cited = cited(citation);
        if (date == null || date.equals(cited.date())) {
            return cited;
        }
        if (cited.date() != null) {
            throw ValidationException.of("/actDate", Message.of("calendar.ACT_OF_ANOTHER_DATE", cited.date(), date));
        }
        return new LegalAct(
                dated(cited.citation(), " от " + WRITTEN.format(date)).strip(), date);
    }

    private static String dated(String citation, String date) {
        Matcher number = NUMBER.matcher(citation);
        return number.find()
                ? citation.substring(0, number.start()) + date + " "
                        + citation.substring(number.start()).strip()
                : citation + date;
    }
}
