package org.ispolnenie.shared.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to tell a person, not yet in any language: a key of a message bundle and its arguments. It is worded by
 * {@link Messages} when it is shown, so what is stored today can be read in another language tomorrow.
 *
 * <p>Arguments are plain strings; a date is given in ISO form ({@code 2019-10-31}) and shown in the reader's. The text
 * form {@code KEY|argument|argument} is what is stored; {@link #parse} reads it back.
 *
 * @param key  the bundle key, with the feature as prefix: {@code deadline.MOVED_TO_PRECEDING}
 * @param args the arguments, in the order of the pattern's placeholders
 */
public record Message(String key, List<String> args) {

    private static final char SEPARATOR = '|';
    private static final char ESCAPE = '\\';

    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** A value of an enumeration as an argument, worded by the bundle of its feature as {@code feature.Type.VALUE}. */
    public static String word(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        return "@" + type.getPackageName().split("\\.")[2] + "." + type.getSimpleName() + "." + value.name();
    }

    /** Reads back what {@link #toString()} wrote. */
    public static Message parse(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                part.append(escaped == 'n' ? '\n' : escaped);
            } else if (c == SEPARATOR) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return new Message(parts.get(0), parts.subList(1, parts.size()));
    }

    @Override
    public String toString() {
        return args.isEmpty()
                ? key
                : key + args.stream().map(Message::escaped).collect(Collectors.joining("|", "|", ""));
    }

    private static String escaped(String argument) {
        return argument.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
    }
}
