package org.ispolnenie.collection.domain.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.shared.domain.formula.CellType;
import org.ispolnenie.shared.domain.formula.RowFormula;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The formulas of computed columns, those first that others start from; a circle of them is told with its way. */
final class ComputedColumns {

    private final List<FormColumn> columns;
    private final FormFaults faults;
    private final Map<String, CellType> types = new HashMap<>();
    private final Map<String, RowFormula> formulas = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Deque<String> way = new ArrayDeque<>();

    private ComputedColumns(List<FormColumn> columns, FormFaults faults) {
        this.columns = columns;
        this.faults = faults;
    }

    /** The formulas by the keys of their columns. */
    static ComputedColumns of(List<FormColumn> columns, FormFaults faults) {
        ComputedColumns computed = new ComputedColumns(columns, faults);
        for (int i = 0; i < columns.size(); i++) {
            computed.places.put(columns.get(i).key(), i);
        }
        columns.stream()
                .filter(column -> !column.isComputed())
                .forEach(
                        column -> computed.types.put(column.key(), column.type().cells()));
        columns.forEach(computed::read);
        return computed;
    }

    Map<String, RowFormula> formulas() {
        return formulas;
    }

    /** What the cells of every column are. */
    Map<String, CellType> types() {
        return types;
    }

    private void read(FormColumn column) {
        @Nullable String formula = column.formula();
        if (!column.isComputed() || formula == null || types.containsKey(column.key())) {
            return;
        }
        String pointer = "/columns/" + places.getOrDefault(column.key(), 0) + "/formula";
        if (way.contains(column.key())) {
            way.addLast(column.key());
            faults.add(pointer, Message.of("collection.FORMULAS_IN_A_CIRCLE", String.join(" → ", way)));
            way.removeLast();
            // Whatever it were: nobody reckons with it, the form is refused.
            types.put(column.key(), CellType.NUMBER);
            return;
        }
        way.addLast(column.key());
        Optional<RowFormula> read = faults.read(pointer, () -> {
            Set<String> names = RowFormula.names(formula);
            columns.stream().filter(other -> names.contains(other.key())).forEach(this::read);
            return RowFormula.parse(formula, types);
        });
        way.removeLast();
        read.ifPresent(right -> formulas.put(column.key(), right));
        types.putIfAbsent(column.key(), read.map(RowFormula::type).orElse(CellType.NUMBER));
    }
}
