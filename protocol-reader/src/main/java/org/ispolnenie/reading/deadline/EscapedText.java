package org.ispolnenie.reading.deadline;

/** Words among the fields of a stored deadline: the signs that part the fields are escaped. */
final class EscapedText {

    private static final String ESCAPED = "\\|,\n\r";
    private static final String ESCAPES = "\\pcnr";

    private EscapedText() {}

    static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int special = ESCAPED.indexOf(plain.charAt(i));
            if (special < 0) {
                escaped.append(plain.charAt(i));
            } else {
                escaped.append('\\').append(ESCAPES.charAt(special));
            }
        }
        return escaped.toString();
    }

    static String unescaped(String escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            int special = c == '\\' && i + 1 < escaped.length() ? ESCAPES.indexOf(escaped.charAt(i + 1)) : -1;
            if (special < 0) {
                plain.append(c);
            } else {
                plain.append(ESCAPED.charAt(special));
                i++;
            }
        }
        return plain.toString();
    }
}
