package org.ispolnenie.collection.domain.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ispolnenie.shared.domain.formula.CellType;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.FormulaResult;
import org.ispolnenie.shared.domain.formula.RowFormula;
import org.ispolnenie.shared.domain.formula.Summary;
import org.ispolnenie.shared.domain.formula.TotalFormula;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks for: its columns, the totals over them, the checks of a row. One that exists holds together: every
 * formula in it can be worked out, and none starts from itself.
 */
public final class FormDefinition {

    private static final int MOST_TOTALS = 50;

    private final String title;
    private final RowPer rowPer;
    private final List<FormColumn> columns;
    private final List<FormTotal> totals;
    private final List<RowCheck> checks;

    private final Map<String, FormColumn> byKey = new LinkedHashMap<>();
    private final FormulaTrouble troubles = new FormulaTrouble(byKey);
    private final Map<String, CellType> types;
    private final Map<String, RowFormula> computed;
    private final Map<String, TotalFormula> totalFormulas = new LinkedHashMap<>();
    private final Map<RowCheck, RowFormula> checkFormulas = new LinkedHashMap<>();

    /** @throws ValidationException naming everything that is wrong with it, formulas with the place in them */
    public FormDefinition(
            String title, RowPer rowPer, List<FormColumn> columns, List<FormTotal> totals, List<RowCheck> checks) {
        this.title = title;
        this.rowPer = rowPer;
        this.columns = List.copyOf(columns);
        this.totals = List.copyOf(totals);
        this.checks = List.copyOf(checks);
        this.columns.forEach(column -> byKey.putIfAbsent(column.key(), column));
        FormFaults faults = new FormFaults();
        ColumnRules.checkTitle(title, faults);
        ColumnRules.check(rowPer, columns, faults);
        faults.check();
        ComputedColumns formulas = ComputedColumns.of(columns, faults);
        this.types = Map.copyOf(formulas.types());
        this.computed = formulas.formulas();
        readTotals(faults);
        readChecks(faults);
        faults.check();
    }

    private void readTotals(FormFaults faults) {
        ColumnRules.checkTotalKeys(totals, faults);
        faults.addUnless(totals.size() <= MOST_TOTALS, "/totals", Message.of("collection.MOST_TOTALS", MOST_TOTALS));
        for (int i = 0; i < totals.size(); i++) {
            FormTotal total = totals.get(i);
            faults.read("/totals/" + i + "/formula", () -> TotalFormula.parse(total.formula(), types))
                    .ifPresent(formula -> totalFormulas.put(total.key(), formula));
        }
    }

    private void readChecks(FormFaults faults) {
        ColumnRules.checkMessages(checks, faults);
        faults.addUnless(checks.size() <= MOST_TOTALS, "/checks", Message.of("collection.MOST_TOTALS", MOST_TOTALS));
        for (int i = 0; i < checks.size(); i++) {
            RowCheck check = checks.get(i);
            String pointer = "/checks/" + i + "/formula";
            faults.read(pointer, () -> RowFormula.parse(check.formula(), types)).ifPresent(formula -> {
                faults.addUnless(
                        formula.type() == CellType.YES_NO, pointer, Message.of("collection.CHECK_IS_NO_CONDITION"));
                checkFormulas.put(check, formula);
            });
        }
    }

    public String title() {
        return title;
    }

    public RowPer rowPer() {
        return rowPer;
    }

    public List<FormColumn> columns() {
        return columns;
    }

    public List<FormTotal> totals() {
        return totals;
    }

    public List<RowCheck> checks() {
        return checks;
    }

    public Optional<FormColumn> column(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The column that names the object of a row; empty where rows are free. */
    public Optional<FormColumn> objectColumn() {
        return columns.stream()
                .filter(column -> column.type() == rowPer.objects())
                .findFirst();
    }

    /** What the cells of each column are. */
    public Map<String, CellType> types() {
        return types;
    }

    /** The cells of a row with what its formulas come to; whatever stood in computed cells before is worked out anew. */
    public Map<String, CellValue> computed(Map<String, CellValue> cells, BiConsumer<String, Message> trouble) {
        if (computed.isEmpty()) {
            return cells;
        }
        Map<String, CellValue> all = new HashMap<>(cells);
        computed.forEach((key, formula) -> {
            all.remove(key);
            FormulaResult result = troubles.told(formula.result(all::get), formulaOf(key));
            if (result.value() != null) {
                all.put(key, result.value());
            }
            if (result.trouble() != null) {
                trouble.accept(key, result.trouble());
            }
        });
        return all;
    }

    private String formulaOf(String key) {
        @Nullable FormColumn column = byKey.get(key);
        return column == null || column.formula() == null ? "" : column.formula();
    }

    /** The checks that do not hold in a row. */
    public List<RowCheck> broken(Map<String, CellValue> cells) {
        return checkFormulas.entrySet().stream()
                .filter(entry ->
                        entry.getValue().result(cells::get).value() instanceof CellValue.OfFlag flag && !flag.yes())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the totals need to know of a row. */
    public FormSummary summary(Map<String, CellValue> cells) {
        Map<String, Summary> summaries = new HashMap<>();
        totalFormulas.forEach((key, formula) -> summaries.put(key, formula.summary(cells::get)));
        return new FormSummary(summaries);
    }

    /** What a total comes to. */
    public FormulaResult total(FormTotal total, FormSummary summary) {
        TotalFormula formula = totalFormulas.get(total.key());
        return formula == null
                ? new FormulaResult(null, null)
                : troubles.told(formula.result(summary.of(total.key())), total.formula());
    }

    /** How many rows a total leaves out, because a number it needs of them is empty. */
    public long leftOut(FormTotal total, FormSummary summary) {
        return summary.of(total.key()).leftOut();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormDefinition form
                && title.equals(form.title)
                && rowPer == form.rowPer
                && columns.equals(form.columns)
                && totals.equals(form.totals)
                && checks.equals(form.checks);
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }
}
