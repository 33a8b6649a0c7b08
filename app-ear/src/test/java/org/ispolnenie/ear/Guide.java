package org.ispolnenie.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code docs/admin.md} tells an administrator to do, to be done literally. */
final class Guide {

    private static final Path FILE = Path.of(System.getProperty("guide"));

    private Guide() {}

    /** The statements of the first block of SQL under a heading, the administrator's own values put in. */
    static List<String> statements(String heading, Map<String, String> own) {
        Matcher block = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(section(heading));
        if (!block.find()) {
            throw new IllegalStateException("«" + heading + "» of the guide has no SQL");
        }
        String sql = block.group(1);
        for (Map.Entry<String, String> value : own.entrySet()) {
            if (!sql.contains(value.getKey())) {
                throw new IllegalStateException("«" + value.getKey() + "» does not stand in the SQL of the guide");
            }
            sql = sql.replace(value.getKey(), value.getValue());
        }
        return List.of(sql.strip().split(";\\s*(?:\n|$)"));
    }

    /** The commands of asadmin that stand under a heading in full. */
    static List<String> commands(String heading) {
        return Pattern.compile("`asadmin ([^`…<]+)`")
                .matcher(section(heading))
                .results()
                .map(command -> command.group(1))
                .toList();
    }

    private static String section(String heading) {
        try {
            Matcher section = Pattern.compile(
                            "^## " + Pattern.quote(heading) + "\n(.*?)(?=^## )", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(Files.readString(FILE));
            if (!section.find()) {
                throw new IllegalStateException("The guide has no «" + heading + "»");
            }
            return section.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
