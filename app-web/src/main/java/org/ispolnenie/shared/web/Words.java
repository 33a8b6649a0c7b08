package org.ispolnenie.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.message.Plural;
import org.ispolnenie.shared.service.Setting;
import org.jspecify.annotations.Nullable;

/** Words values in the reader's language. */
@Named
@RequestScoped
public class Words {

    private static final ResourceBundle.Control BUNDLES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Language language;

    private Locale locale;
    private Messages messages;

    @PostConstruct
    void choose() {
        this.locale = language.getLocale();
        this.messages = Messages.in(locale);
    }

    /** A day; a dash where there is none. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "—" : messages.date(day);
    }

    /** A moment in the time zone of the application, to the minute. */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "—";
        }
        ZoneId zone = ZoneId.of(Setting.ZONE.value());
        return messages.date(moment.atZone(zone).toLocalDate()) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone));
    }

    /** The time of day of a moment, where the day stands beside it. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(ZoneId.of(Setting.ZONE.value())));
    }

    public String of(Message message) {
        return messages.text(message);
    }

    /** A reason as it is stored: a message in its text form, or a person's own words. */
    public String reason(String stored) {
        return messages.text(Message.parse(stored));
    }

    /** A value of an enumeration, worded in the bundle of its feature as {@code Type.VALUE}. */
    public String of(@Nullable Enum<?> value) {
        if (value == null) {
            return "—";
        }
        Class<?> type = value.getDeclaringClass();
        String feature = type.getPackageName().split("\\.")[2];
        return text(feature, type.getSimpleName() + "." + value.name());
    }

    /** A text of a feature's bundle; its key where there is none, so that a page never breaks on it. */
    public String text(String feature, String key) {
        try {
            return ResourceBundle.getBundle(
                            "org.ispolnenie." + feature + ".web.texts", locale, Words.class.getClassLoader(), BUNDLES)
                    .getString(key);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    /** A pattern of a bundle with its placeholders filled. */
    public String fill(String pattern, List<?> values) {
        return new MessageFormat(pattern, locale)
                .format(values.stream().map(this::shown).toArray());
    }

    /** A pattern with one placeholder. */
    public String fill(String pattern, Object value) {
        return fill(pattern, List.of(value));
    }

    private Object shown(Object value) {
        return value instanceof LocalDate day ? date(day) : String.valueOf(value);
    }

    /** How large a file is: to the kilobyte below one megabyte, to its tenth above. */
    public String size(long bytes) {
        long kilo = 1 << 10;
        if (bytes < kilo) {
            return bytes + "\u00a0" + text("shared", "bytes");
        }
        boolean mega = bytes >= kilo << 10;
        String number = new DecimalFormat(mega ? "0.#" : "0", DecimalFormatSymbols.getInstance(locale))
                .format((double) bytes / (mega ? kilo << 10 : kilo));
        return number + "\u00a0" + text("shared", mega ? "megabytes" : "kilobytes");
    }

    /**
     * A number with its noun.
     *
     * @param forms the forms of the noun with bars between: one|few|many in Russian, one|many in English
     */
    public String count(long number, String forms) {
        return number + "\u00a0" + noun(number, forms);
    }

    /** The form of a noun that goes with a number. */
    public String noun(long number, String forms) {
        return Plural.of(number, forms);
    }
}
