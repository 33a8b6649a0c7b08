package org.ispolnenie.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The migrated schema against {@code docs/tables.md}; who may name what in SQL is the business of ArchitectureTest. */
class TablesTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (\\w+) \\|", Pattern.MULTILINE);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @Test
    void everyTableAndViewHasItsFeature() throws IOException {
        assertThat(owners().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        names("select table_name name from information_schema.tables where table_schema = database()"));
    }

    @Test
    void aViewShowsATableOfItsOwnFeature() throws IOException {
        Map<String, String> owners = owners();

        assertThat(owners).allSatisfy((name, feature) -> {
            if (name.endsWith("_view") || name.endsWith("_due")) {
                assertThat(owners).containsEntry(name.replaceFirst("_(view|due)$", ""), feature);
            }
        });
    }

    @Test
    void aViewIsReadAsItsTableIsAndByNobodyWithoutRightsOnIt() {
        assertThat(
                        names(
                                """
                                select table_name name from information_schema.views where table_schema = database()
                                and not (algorithm = 'MERGE' and security_type = 'INVOKER' and is_updatable = 'YES')
                                """))
                .isEmpty();
    }

    private static List<String> names(String sql) {
        return SqlQuery.of(sql).all(DATABASE.dataSource(), row -> row.text("name"));
    }

    private static Map<String, String> owners() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/tables.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), TablesTest::feature, (one, other) -> one, TreeMap::new));
    }

    private static String feature(MatchResult row) {
        return row.group(2);
    }
}
