package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.service.consolidated.ConsolidatedQueries;
import org.ispolnenie.collection.service.consolidated.ConsolidatedQueries.Choice;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Asked;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.BodyRow;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Sent;
import org.ispolnenie.shared.domain.formula.CellType;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** What all bodies have sent of the form of a decision, beside each other; its address says which rows. */
@Named
@RequestScoped
public class ConsolidatedView {

    private static final int PAGE_SIZE = 50;
    private static final String ORGANIZATION = "organization";

    @Inject
    private ConsolidatedQueries sheets;

    @Inject
    private AddressParameters asked;

    @Inject
    private CellWords cells;

    private @Nullable ConsolidatedSheet sheet;
    private @Nullable List<Asked> bodies;

    public long getProtocol() {
        return asked.id("protocol");
    }

    public String getDecision() {
        return asked.required("decision");
    }

    public ConsolidatedSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.consolidated(getProtocol(), getDecision(), choice(), PAGE_SIZE, asked.text("cursor"));
        }
        return sheet;
    }

    /** What the rows are narrowed by. */
    Choice choice() {
        Map<String, String> cellsChosen = new HashMap<>();
        sheets.columns(getProtocol(), getDecision()).stream()
                .filter(ConsolidatedView::isChoice)
                .forEach(column -> {
                    @Nullable String value = asked.text(column.key());
                    if (value != null) {
                        cellsChosen.put(column.key(), value);
                    }
                });
        return new Choice(asked.text(ORGANIZATION), cellsChosen);
    }

    private static boolean isChoice(FormColumn column) {
        return column.type() == ColumnType.CHOICE || column.type() == ColumnType.YES_NO;
    }

    public List<FormColumn> getColumns() {
        return getSheet().form().definition().columns();
    }

    /** The columns that rows are chosen by. */
    public List<FormColumn> getChoiceColumns() {
        return getColumns().stream().filter(ConsolidatedView::isChoice).toList();
    }

    /** What may be chosen in one of them. */
    public List<String> choices(FormColumn column) {
        return column.type() == ColumnType.YES_NO ? List.of("true", "false") : column.choices();
    }

    /** All bodies that are asked, whatever is chosen. */
    public List<Asked> getBodies() {
        if (bodies == null) {
            ConsolidatedSheet all = asked.text(ORGANIZATION) == null
                    ? getSheet()
                    : sheets.consolidated(getProtocol(), getDecision(), new Choice(null, Map.of()), 1, null);
            bodies = Stream.concat(all.sent().stream().map(Sent::asked), all.missing().stream())
                    .sorted(Comparator.comparing(body -> body.organization().name()))
                    .toList();
        }
        return bodies;
    }

    /** What stands in a cell. */
    public String cell(@Nullable CellValue value) {
        return cells.of(value, getSheet().objects());
    }

    /** The totals that are one figure, for the table of bodies. */
    public List<FormTotal> getFigures() {
        return getSheet().form().definition().totals().stream()
                .filter(total -> !total.formula().startsWith("lowest"))
                .toList();
    }

    public String total(FormTotal total, FormSummary summary) {
        return cells.result(
                getSheet().form().definition(), total, summary, getSheet().objects());
    }

    public boolean isNumber(FormColumn column) {
        return getSheet().form().definition().types().get(column.key()) == CellType.NUMBER;
    }

    /** Whether a cell names a file that can be opened; in an empty one there is nothing to go to. */
    public boolean isFile(BodyRow row, FormColumn column) {
        return column.type() == ColumnType.FILE && row.row().cells().containsKey(column.key());
    }

    /** Where the file is that a cell names. */
    public String file(BodyRow row, FormColumn column) {
        @Nullable CellValue name = row.row().cells().get(column.key());
        return "files?point=" + row.asked().controlPointId() + "&name="
                + encoded(name == null ? null : name.toString());
    }

    /** The address of the next part. */
    public String getNext() {
        return getStart() + "&cursor=" + encoded(getSheet().rows().nextCursor());
    }

    /** The address of the first part. */
    public String getStart() {
        StringBuilder address = new StringBuilder("?protocol=" + getProtocol() + "&decision=" + encoded(getDecision()));
        Stream.concat(Stream.of(ORGANIZATION), getChoiceColumns().stream().map(FormColumn::key))
                .filter(name -> asked.text(name) != null)
                .forEach(name -> address.append('&').append(name).append('=').append(encoded(asked.text(name))));
        return address.toString();
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
