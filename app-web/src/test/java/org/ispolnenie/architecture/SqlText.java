package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of a program that may be SQL or JPQL, or a piece of it: in a persistence package every text, for pieces look like
 * anything; elsewhere one with words of SQL, and of any other the words with an underscore. Every word may be a table,
 * wherever it stands: so no column, alias or parameter is called as a table of another feature is. What is not seen: a name
 * that the running program puts together of parts of a word, or gets from outside; and, in a piece outside persistence
 * without any word of SQL, a table that is called by an ordinary word.
 */
record SqlText(String text) {

    private static final Pattern SQL = Pattern.compile(
            "\\s(from|join|into|set|where)\\s|^\\s*(select|insert|update|delete|replace|from|join)\\s",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDINARY = Pattern.compile("\\b[^\\W_]+\\b");
    private static final Pattern WORD = Pattern.compile("\\w+");
    /** What the toString of a record is made of. */
    private static final Pattern COMPONENTS = Pattern.compile("\\w+(;\\w+)+");

    static Set<SqlText> of(JavaClass type) {
        boolean every = Layer.of("persistence").test(type);
        return Constants.texts(type).stream()
                .filter(text -> !COMPONENTS.matcher(text).matches() && !isOwnConstant(type, text))
                .map(text -> every || SQL.matcher(text).find()
                        ? text
                        : ORDINARY.matcher(text).replaceAll(" "))
                .map(SqlText::new)
                .collect(Collectors.toSet());
    }

    /** An enumeration has the names of its constants as texts; they get into SQL as values only. */
    private static boolean isOwnConstant(JavaClass type, String text) {
        return type.isEnum()
                && type.tryGetField(text)
                        .filter(field -> field.getRawType().equals(type))
                        .isPresent();
    }

    /** Every word in it. */
    Stream<String> named() {
        return WORD.matcher(text).results().map(word -> word.group());
    }
}
