package org.ispolnenie.collection.domain.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Groups the rows of bodies by a column. People write the same course in many ways: letters, white space, quotation marks
 * and «ё» make no difference; the writing that most rows have stands in the order.
 */
public final class OrderGrouping {

    private final FormDefinition form;
    private final String column;
    private final Map<String, Group> groups = new TreeMap<>();

    public OrderGrouping(FormDefinition form, String column) {
        this.form = form;
        this.column = column;
    }

    /** Rows that say the same. */
    private static final class Group {

        private final Map<OrganizationRef, List<SheetRow>> rows = new LinkedHashMap<>();
        private final Map<String, Integer> writings = new TreeMap<>();

        private String name() {
            return writings.entrySet().stream()
                    .max(Comparator.comparing((Map.Entry<String, Integer> writing) -> writing.getValue())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** The rows of a body. */
    public void add(OrganizationRef body, List<SheetRow> rows) {
        for (SheetRow row : rows) {
            @Nullable CellValue value = row.cells().get(column);
            String written = value == null ? "" : value.toString().strip().replaceAll("\\s+", " ");
            Group group = groups.computeIfAbsent(plain(written), key -> new Group());
            group.writings.merge(written, 1, Integer::sum);
            group.rows.computeIfAbsent(body, key -> new ArrayList<>()).add(row);
        }
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[«»„“”\"'.]", "")
                .strip();
    }

    /** In the order of the alphabet; what says nothing comes last. */
    public List<OrderLine> lines() {
        List<OrderLine> lines = groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Group> group) ->
                                group.getKey().isEmpty())
                        .thenComparing(Map.Entry::getKey))
                .map(group -> line(group.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        return Collections.unmodifiableList(lines);
    }

    private OrderLine line(Group group) {
        Map<OrganizationRef, FormSummary> bodies = new LinkedHashMap<>();
        group.rows.forEach(
                (body, rows) -> bodies.put(body, SheetTable.of(form, rows).summary()));
        int count = group.rows.values().stream().mapToInt(List::size).sum();
        return new OrderLine(group.name(), count, bodies);
    }
}
