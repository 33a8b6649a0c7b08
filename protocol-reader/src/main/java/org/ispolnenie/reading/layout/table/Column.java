package org.ispolnenie.reading.layout.table;

import java.util.List;
import org.ispolnenie.reading.text.Letters;
import org.jspecify.annotations.Nullable;

/** What a column of a table of decisions holds, by the words of its heading. */
enum Column {
    NUMBER,
    TASK,
    DEADLINE,
    CO_EXECUTOR,
    RESPONSIBLE,
    /** Indicators, results, remarks: part of the row, read by nobody yet. */
    OTHER;

    private static final int LONGEST_HEADING = 90;
    private static final List<String> OTHERS = List.of(
            "результат", "отметк", "примечан", "контрольн", "показател", "подтвержд", "документ", "вид отч", "форм");
    private static final List<String> TASKS = List.of(
            "поручен",
            "мероприят",
            "наименован",
            "содержан",
            "решени",
            "задач",
            "направлени",
            "вопрос",
            "пункт",
            "действи",
            "что сдела",
            "работ");

    /** The column under this heading; null if the words are no heading of a table. */
    static @Nullable Column of(String heading) {
        if (heading.length() > LONGEST_HEADING || heading.isBlank()) {
            return null;
        }
        String words = Letters.lower(heading).strip();
        if (isNumber(words)) {
            return NUMBER;
        }
        if (words.contains("соисполнит")) {
            return CO_EXECUTOR;
        }
        if (words.startsWith("срок")
                || words.startsWith("дата")
                || words.startsWith("когда")
                || words.contains("срок исполн")) {
            return DEADLINE;
        }
        if (words.startsWith("ответственн")
                || words.startsWith("исполнител")
                || words.startsWith("отв.")
                || words.startsWith("кому")
                || words.equals("кто")
                || words.startsWith("кто ")) {
            return RESPONSIBLE;
        }
        if (OTHERS.stream().anyMatch(words::contains)) {
            return OTHER;
        }
        return TASKS.stream().anyMatch(words::contains) ? TASK : null;
    }

    /** Whether these are the headings of a table of decisions: a task, and when or who. */
    static boolean areOfDecisions(List<Column> columns) {
        return columns.contains(TASK) && (columns.contains(DEADLINE) || columns.contains(RESPONSIBLE));
    }

    /** «№», «№№ пп», «N п/п». */
    private static boolean isNumber(String words) {
        boolean sign = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '№' || c == 'n' || c == '#' || c == 'п') {
                sign = true;
            } else if (!Letters.isBlank(c) && c != '/' && c != '.') {
                return false;
            }
        }
        return sign && words.length() <= 8;
    }
}
