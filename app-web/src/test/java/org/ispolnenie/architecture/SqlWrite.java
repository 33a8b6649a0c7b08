package org.ispolnenie.architecture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that changes rows. It says by itself whose: {@code insert into own}, {@code update own}, {@code delete from own},
 * {@code delete o from own o}, with names that are plain; an update of a join holds its {@code set} and its {@code where},
 * with the alias before each column. Of anything else that writes it cannot be told what it changes, so it is refused.
 *
 * @param rows the tables whose rows it changes; none where that cannot be told
 */
record SqlWrite(Set<String> rows) {

    private static final Pattern WRITES = pattern(
            "(?<!\\b(for|key) )\\b(insert|update|delete|replace|truncate|merge|alter|create|drop|rename|load)\\b(?! ?\\()");
    private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");
    private static final Pattern INSERT = pattern("(insert|replace) (ignore )?into (?<table>\\w+)(?!\\S).*");
    private static final Pattern DELETE = pattern("delete ((?<row>\\w+) )?from (?<table>\\w+)(?!\\S).*");
    private static final Pattern UPDATE =
            pattern("update (ignore )?(?<table>\\w+)( \\w+)?(?<joined> .*?)? set (?<changes>.*?)(?<end> where .*)?");
    private static final Pattern CHANGE = pattern("((?<row>\\w+)\\.)?\\w+ ?=.*");
    private static final Pattern TABLE =
            pattern("(update|from|join|using|,) (ignore )?(?<table>\\w+)( (?<alias>\\w+))?");

    /** What a text changes; nothing where it only reads. */
    static Optional<SqlWrite> in(SqlText sql) {
        String text = sql.text().strip().replaceAll("\\s+", " ");
        return WRITES.matcher(text).find() ? Optional.of(new SqlWrite(rows(outermost(text)))) : Optional.empty();
    }

    /** Without what stands in brackets: selects in a statement only read. */
    private static String outermost(String text) {
        String without = INNERMOST.matcher(text).replaceAll(" ");
        return without.equals(text) ? text.replaceAll("\\s+", " ") : outermost(without);
    }

    private static Set<String> rows(String text) {
        Matcher insert = INSERT.matcher(text);
        if (insert.matches()) {
            return Set.of(insert.group("table"));
        }
        Map<String, String> tables = tables(text);
        Matcher delete = DELETE.matcher(text);
        if (delete.matches()) {
            String row = delete.group(delete.group("row") == null ? "table" : "row");
            return Set.of(tables.getOrDefault(row, row));
        }
        Matcher update = UPDATE.matcher(text);
        return update.matches() ? changed(update, tables) : Set.of();
    }

    private static Set<String> changed(Matcher update, Map<String, String> tables) {
        boolean alone = update.group("joined") == null;
        if (!alone && update.group("end") == null) {
            return Set.of();
        }
        Set<String> rows = new HashSet<>();
        for (String written : update.group("changes").split(",")) {
            Matcher change = CHANGE.matcher(written.strip());
            if (alone) {
                rows.add(update.group("table"));
            } else if (change.matches() && change.group("row") != null) {
                rows.add(tables.getOrDefault(change.group("row"), change.group("row")));
            } else {
                return Set.of();
            }
        }
        return rows;
    }

    /** Alias → table. */
    private static Map<String, String> tables(String text) {
        Map<String, String> tables = new HashMap<>();
        for (Matcher table = TABLE.matcher(text); table.find(); ) {
            tables.putIfAbsent(table.group("table"), table.group("table"));
            if (table.group("alias") != null) {
                tables.put(table.group("alias"), table.group("table"));
            }
        }
        return tables;
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
