package org.ispolnenie.shared.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words a {@link Message} in Russian or English. The patterns are {@link MessageFormat}s in one bundle a feature,
 * {@code org/ispolnenie/<feature>/messages_ru.properties} and {@code …_en.properties}; the feature is the key's prefix.
 */
public final class Messages {

    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final Pattern ENUM_VALUE = Pattern.compile("@([a-z]+\\.[A-Za-z]+\\.[A-Z_]+)");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Control BUNDLES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** Words in the language asked for, where it is English; in Russian otherwise. */
    public static Messages in(Locale locale) {
        return new Messages(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : RUSSIAN);
    }

    /** The language of the words. */
    public Locale locale() {
        return locale;
    }

    /** The message in words; its stored form where a bundle does not know the key, so that nothing is lost. */
    public String text(Message message) {
        try {
            String feature =
                    message.key().substring(0, Math.max(0, message.key().indexOf('.')));
            String pattern = ResourceBundle.getBundle(
                            "org.ispolnenie." + feature + ".messages", locale, Messages.class.getClassLoader(), BUNDLES)
                    .getString(message.key());
            return new MessageFormat(pattern, locale)
                    .format(message.args().stream().map(this::shown).toArray());
        } catch (MissingResourceException unknownKey) {
            return message.toString();
        }
    }

    /** Several messages as one text, a sentence after another. */
    public String text(List<Message> messages) {
        return String.join(" ", messages.stream().map(this::text).toList());
    }

    /** A day as this language writes it. */
    public String date(LocalDate day) {
        return (locale.equals(RUSSIAN) ? RUSSIAN_DATE : ENGLISH_DATE).format(day);
    }

    private String shown(String argument) {
        Matcher value = ENUM_VALUE.matcher(argument);
        if (value.matches()) {
            return text(new Message(value.group(1), List.of()));
        }
        if (!ISO_DATE.matcher(argument).matches()) {
            return argument;
        }
        try {
            return date(LocalDate.parse(argument));
        } catch (DateTimeParseException noSuchDay) {
            // Looks like a date and is none, 2019-13-01: what a person typed is quoted as it stands.
            return argument;
        }
    }
}
