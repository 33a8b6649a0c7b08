package org.ispolnenie.collection.service.xlsform;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;

/** What XLSForm calls the types of our columns; where it has no word for one, our own sheet of columns says it. */
final class XlsFormTypes {

    static final String YES_NO = "yes_no";

    /** Questions that ask nobody anything, and headlines between questions. */
    static final Set<String> PASSED_OVER = Set.of(
            "note",
            "start",
            "end",
            "today",
            "deviceid",
            "username",
            "audit",
            "begin group",
            "end group",
            "begin_group",
            "end_group");

    private static final Pattern ONE = Pattern.compile("select[_ ]one (\\S+)");

    private XlsFormTypes() {}

    static String written(FormColumn column) {
        return switch (column.type()) {
            case TEXT, SCHOOL, EXAM_SITE, PERSON -> "text";
            case NUMBER -> column.isCount() ? "integer" : "decimal";
            case DATE -> "date";
            case CHOICE -> "select_one " + column.key();
            case YES_NO -> "select_one " + YES_NO;
            case FILE -> "file";
            case COMPUTED -> "calculate";
        };
    }

    /** The type of a question; empty where we have none like it. */
    static Optional<ColumnType> read(String type) {
        String word = type.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "text", "string" -> Optional.of(ColumnType.TEXT);
            case "integer", "int", "decimal" -> Optional.of(ColumnType.NUMBER);
            case "date" -> Optional.of(ColumnType.DATE);
            case "file", "image" -> Optional.of(ColumnType.FILE);
            case "calculate" -> Optional.of(ColumnType.COMPUTED);
            default -> list(type).map(list -> list.equals(YES_NO) ? ColumnType.YES_NO : ColumnType.CHOICE);
        };
    }

    /** The list of what may be chosen in a question of one choice. */
    static Optional<String> list(String type) {
        Matcher one = ONE.matcher(type);
        return one.matches() ? Optional.of(one.group(1)) : Optional.empty();
    }
}
