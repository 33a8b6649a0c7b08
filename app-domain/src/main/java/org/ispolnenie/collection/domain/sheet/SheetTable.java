package org.ispolnenie.collection.domain.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.domain.sheet.SheetProblem.Weight;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.message.Message;

/** The rows of a sheet as they stand, in their order. */
public final class SheetTable {

    /** More rows are no table that people fill in. */
    public static final int MOST_ROWS = 20_000;

    private final FormDefinition form;
    private final Map<String, SheetRow> rows;

    private SheetTable(FormDefinition form, Map<String, SheetRow> rows) {
        this.form = form;
        this.rows = rows;
    }

    /** @param rows in their order */
    public static SheetTable of(FormDefinition form, List<SheetRow> rows) {
        Map<String, SheetRow> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return new SheetTable(form, byKey);
    }

    /** The same with a row for each object that has none yet. */
    public SheetTable withObjects(KnownObjects objects) {
        Optional<FormColumn> column = form.objectColumn();
        if (column.isEmpty()) {
            return this;
        }
        Map<String, SheetRow> all = new LinkedHashMap<>(rows);
        int last = rows.values().stream().mapToInt(SheetRow::ordinal).max().orElse(0);
        for (SheetObject object : objects.of(column.get().type())) {
            if (!all.containsKey(object.code())) {
                last += RowOrder.STEP;
                all.put(
                        object.code(),
                        new SheetRow(
                                object.code(),
                                last,
                                object.id(),
                                form.computed(
                                        Map.of(column.get().key(), new CellValue.OfText(object.code())),
                                        (key, trouble) -> {})));
            }
        }
        return new SheetTable(form, all);
    }

    public FormDefinition form() {
        return form;
    }

    public List<SheetRow> rows() {
        return List.copyOf(rows.values());
    }

    /** As somebody would send it who changes nothing: without what is computed. */
    public List<GivenRow> given() {
        Set<String> computed = form.columns().stream()
                .filter(FormColumn::isComputed)
                .map(FormColumn::key)
                .collect(Collectors.toSet());
        return rows.values().stream()
                .map(row -> {
                    Map<String, CellValue> cells = new LinkedHashMap<>(row.cells());
                    cells.keySet().removeAll(computed);
                    return new GivenRow(row.key(), cells);
                })
                .toList();
    }

    public Optional<SheetRow> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What its totals need to know. */
    public FormSummary summary() {
        return summary(rows());
    }

    /** By halves: what is added up stays small as long as it can, however many values a ranking has. */
    private FormSummary summary(List<SheetRow> of) {
        if (of.size() <= 1) {
            return of.isEmpty() ? FormSummary.NOTHING : form.summary(of.get(0).cells());
        }
        int half = of.size() / 2;
        return summary(of.subList(0, half)).plus(summary(of.subList(half, of.size())));
    }

    /** What is missing, what does not go together, what cannot be worked out. */
    public List<SheetProblem> problems() {
        List<SheetProblem> problems = new ArrayList<>();
        if (rows.isEmpty()) {
            problems.add(new SheetProblem(
                    0,
                    null,
                    Weight.HINDERS_REPORT,
                    Message.of(
                            form.rowPer() == RowPer.FREE
                                    ? "collection.sheet.NO_ROWS"
                                    : "collection.sheet.NO_OBJECTS")));
        }
        int number = 0;
        for (SheetRow row : rows.values()) {
            addProblems(row, ++number, problems);
        }
        return problems;
    }

    /** The same of one row, as the one of a number. */
    private void addProblems(SheetRow row, int number, List<SheetProblem> problems) {
        form.columns().stream()
                .filter(column -> column.required() && !row.cells().containsKey(column.key()))
                .forEach(column -> problems.add(new SheetProblem(
                        number,
                        column.key(),
                        Weight.HINDERS_REPORT,
                        Message.of("collection.sheet.MISSING", column.title()))));
        form.broken(row.cells())
                .forEach(check -> problems.add(new SheetProblem(
                        number, null, Weight.HINDERS_REPORT, Message.of("collection.sheet.CHECK", check.message()))));
        form.computed(
                row.cells(), (column, trouble) -> problems.add(new SheetProblem(number, column, Weight.TOLD, trouble)));
    }

    /** Whether a final report can go out with it. */
    public boolean isComplete() {
        return problems().stream().allMatch(problem -> problem.weight() == Weight.TOLD);
    }

    /** What makes the other table out of this one: rows that are the same in both stay as they are. */
    public RowChanges changesTo(SheetTable after) {
        List<SheetRow> written = after.rows.values().stream()
                .filter(row -> !row.equals(rows.get(row.key())))
                .toList();
        Set<String> replaced = after.rows.values().stream()
                .filter(row -> rows.containsKey(row.key()) && !row.equals(rows.get(row.key())))
                .map(SheetRow::key)
                .collect(Collectors.toCollection(TreeSet::new));
        rows.keySet().stream().filter(key -> !after.rows.containsKey(key)).forEach(replaced::add);
        return new RowChanges(written, replaced);
    }

    /** How the other table differs from this one, in the order of the other; rows that are gone come last. */
    public List<RowDifference> differencesTo(SheetTable after) {
        List<RowDifference> differences = new ArrayList<>();
        after.rows.values().forEach(row -> RowDifference.between(rows.get(row.key()), row)
                .ifPresent(differences::add));
        rows.values().stream()
                .filter(row -> !after.rows.containsKey(row.key()))
                .forEach(row -> RowDifference.between(row, null).ifPresent(differences::add));
        return differences;
    }
}
