package org.ispolnenie.protocol.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON to read the expected reading. */
final class Json {

    private final Object content;

    private Json(Object content) {
        this.content = content;
    }

    static Json parse(String text) {
        return new Json(new Parser(text).value());
    }

    boolean has(String name) {
        return content instanceof Map<?, ?> members && members.containsKey(name);
    }

    /** The member of this name; nothing, as an empty text, where there is none. */
    Json get(String name) {
        Object member = content instanceof Map<?, ?> members ? members.get(name) : null;
        return new Json(member == null ? "" : member);
    }

    /** The elements of an array; none of anything else. */
    List<Json> each() {
        List<Json> each = new ArrayList<>();
        if (content instanceof List<?> elements) {
            elements.forEach(element -> each.add(new Json(element)));
        }
        return each;
    }

    /** A string or number as it stands; empty for null. */
    String text() {
        return content.toString();
    }

    private static final class Parser {

        private final String text;
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private Object value() {
            skipBlanks();
            return switch (text.charAt(at)) {
                case '{' -> members();
                case '[' -> elements();
                case '"' -> string();
                default -> literal();
            };
        }

        private Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                String name = string();
                next();
                at++;
                members.put(name, value());
                at += next() == ',' ? 1 : 0;
            }
            at++;
            return members;
        }

        private List<Object> elements() {
            List<Object> elements = new ArrayList<>();
            at++;
            while (next() != ']') {
                elements.add(value());
                at += next() == ',' ? 1 : 0;
            }
            at++;
            return elements;
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            at++;
            while (text.charAt(at) != '"') {
                char c = text.charAt(at++);
                if (c == '\\') {
                    char escaped = text.charAt(at++);
                    if (escaped == 'u') {
                        c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                        at += 4;
                    } else {
                        c = escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
                    }
                }
                string.append(c);
            }
            at++;
            return string.toString();
        }

        private Object literal() {
            int start = at;
            while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String literal = text.substring(start, at);
            return literal.equals("null") ? "" : literal;
        }

        private char next() {
            skipBlanks();
            return text.charAt(at);
        }

        private void skipBlanks() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
