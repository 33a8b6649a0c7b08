package org.ispolnenie.collection.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.form.RowCheck;
import org.ispolnenie.collection.domain.form.RowPer;
import org.ispolnenie.collection.service.form.FormQueries;
import org.ispolnenie.collection.service.form.FormService;
import org.ispolnenie.collection.service.form.FormView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** A collection form being written. What is wrong with it stands at its lines; a form in use becomes its next edition. */
@Named
@ViewScoped
public class FormEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the page calls otherwise than the form does. */
    private static final Map<String, String> NAMES = Map.of(
            "/title", "formTitle",
            "/columns/title", "columnTitle",
            "/totals/title", "totalWords",
            "/checks/message", "checkWords",
            "/checks", "checksOf");

    @Inject
    private FormQueries forms;

    @Inject
    private FormService service;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable Long version;
    private boolean used;
    private int edition = 1;
    private boolean fresh;
    private String code = "";
    private String title = "";
    private RowPer rowPer = RowPer.FREE;
    private final ArrayList<ColumnLine> columns = new ArrayList<>();
    private final ArrayList<FormulaLine> totals = new ArrayList<>();
    private final ArrayList<FormulaLine> checks = new ArrayList<>();
    private final TreeMap<String, String> faults = new TreeMap<>();

    @PostConstruct
    void takeUp() {
        @Nullable String there = asked.text("code");
        fresh = there == null;
        if (there == null) {
            columns.add(new ColumnLine());
            return;
        }
        FormView form = forms.form(there, null);
        code = form.code();
        version = form.version();
        used = form.used();
        edition = form.edition();
        title = form.definition().title();
        rowPer = form.definition().rowPer();
        form.definition().columns().forEach(column -> columns.add(ColumnLine.of(column)));
        form.definition()
                .totals()
                .forEach(total -> totals.add(new FormulaLine(total.key(), total.title(), total.formula())));
        form.definition().checks().forEach(check -> checks.add(new FormulaLine("", check.message(), check.formula())));
    }

    /** Holds it against the rules of forms, without storing it. */
    public void check() {
        checked();
    }

    /** The form, if nothing is wrong with it; all that is wrong is told at once. */
    private Optional<FormDefinition> checked() {
        faults.clear();
        if (fresh) {
            try {
                FormService.requireCode(code, "/code");
            } catch (ValidationException wrong) {
                tell(wrong);
            }
        }
        try {
            FormDefinition definition = definition();
            return faults.isEmpty() ? Optional.of(definition) : Optional.empty();
        } catch (ValidationException wrong) {
            tell(wrong);
            return Optional.empty();
        }
    }

    public @Nullable String save() {
        Optional<FormDefinition> definition = checked();
        if (definition.isEmpty()) {
            return null;
        }
        try {
            if (fresh) {
                service.make(code, definition.get());
            } else {
                service.change(code, version, definition.get());
            }
        } catch (ValidationException wrong) {
            tell(wrong);
            return null;
        }
        return "/collection/forms.xhtml?faces-redirect=true&saved=" + code;
    }

    private void tell(ValidationException wrong) {
        wrong.errors()
                .forEach(error ->
                        faults.putIfAbsent(error.pointer(), label(error.pointer()) + words.of(error.reason())));
    }

    /** What the page calls a field, by its place in the form. */
    private String label(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        String key = NAMES.getOrDefault(pointer.replaceAll("/[0-9]+/", "/"), last);
        String label = words.text("collection", key);
        return label.equals(key) ? "" : label + ": ";
    }

    /** Where the line of a fault stands: «Графы, 2»; of the form itself nothing. */
    private String line(String pointer) {
        String[] place = pointer.split("/");
        return place.length < 4
                ? ""
                : words.text("collection", NAMES.getOrDefault("/" + place[1], place[1])) + ", "
                        + (Integer.parseInt(place[2]) + 1) + ". ";
    }

    private FormDefinition definition() {
        return new FormDefinition(
                title,
                rowPer,
                IntStream.range(0, columns.size())
                        .mapToObj(index -> columns.get(index).column("/columns/" + index))
                        .toList(),
                totals.stream()
                        .map(line -> new FormTotal(line.getKey(), line.getWords(), line.getFormula()))
                        .toList(),
                checks.stream()
                        .map(line -> new RowCheck(line.getFormula(), line.getWords()))
                        .toList());
    }

    /** What is wrong at a place of the form; null: nothing. */
    public @Nullable String fault(String pointer) {
        return faults.get(pointer);
    }

    /** Everything that is wrong, in the order of the form. */
    public List<String> getFaults() {
        return faults.entrySet().stream()
                .map(fault -> line(fault.getKey()) + fault.getValue())
                .toList();
    }

    /** What is wrong with a line of columns, totals or checks. */
    public List<String> faultsOf(String line) {
        return faults.subMap(line + "/", line + "0").values().stream().toList();
    }

    public void addColumn() {
        columns.add(new ColumnLine());
    }

    public void dropColumn(ColumnLine column) {
        columns.remove(column);
    }

    public void moveColumn(ColumnLine column, int by) {
        int from = columns.indexOf(column);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < columns.size()) {
            Collections.swap(columns, from, to);
        }
    }

    public void addTotal() {
        totals.add(new FormulaLine("", "", ""));
    }

    public void dropTotal(FormulaLine total) {
        totals.remove(total);
    }

    public void addCheck() {
        checks.add(new FormulaLine("", "", ""));
    }

    public void dropCheck(FormulaLine check) {
        checks.remove(check);
    }

    public List<ColumnType> getTypes() {
        return List.of(ColumnType.values());
    }

    public List<RowPer> getRowKinds() {
        return List.of(RowPer.values());
    }

    public List<ColumnLine> getColumns() {
        return columns;
    }

    public List<FormulaLine> getTotals() {
        return totals;
    }

    public List<FormulaLine> getChecks() {
        return checks;
    }

    public boolean isFresh() {
        return fresh;
    }

    public boolean isUsed() {
        return used;
    }

    public int getEdition() {
        return edition;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code.strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title.strip();
    }

    public RowPer getRowPer() {
        return rowPer;
    }

    public void setRowPer(RowPer rowPer) {
        this.rowPer = rowPer;
    }
}
