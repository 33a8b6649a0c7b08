package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.sheet.RowDifference;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.collection.service.sheet.SheetView.Sending;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** How what a body sent differs from what it had sent before. */
@Named
@RequestScoped
public class DifferencesView {

    @Inject
    private AddressParameters asked;

    @Inject
    private PointQueries points;

    @Inject
    private SheetQueries sheets;

    @Inject
    private CellWords cells;

    private @Nullable SheetView sheet;
    private @Nullable List<RowDifference> differences;

    public long getPoint() {
        return asked.id("point");
    }

    public ControlPointCard getCard() {
        return points.life(getPoint()).card();
    }

    public SheetView getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(getPoint());
        }
        return sheet;
    }

    /** The later sending: the one asked for, else the last. */
    public Sending getTo() {
        return sending(asked.number("to"), 1);
    }

    /** The earlier sending: the one asked for, else the last but one. */
    public Sending getFrom() {
        return sending(asked.number("from"), 2);
    }

    private Sending sending(@Nullable Long revision, int fromTheEnd) {
        List<Sending> all = getSheet().sendings();
        return all.stream()
                .filter(one ->
                        revision == null ? all.indexOf(one) == all.size() - fromTheEnd : one.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("shared.NO_SUCH_PAGE")));
    }

    public List<RowDifference> getDifferences() {
        if (differences == null) {
            differences = sheets.differences(getPoint(), getFrom().revision(), getTo().revision());
        }
        return differences;
    }

    /** How a row is called: by its object, or by the first of its cells that says something. */
    public String row(RowDifference difference) {
        Optional<String> object = getSheet().objects().stream()
                .filter(one -> one.code().equals(difference.key()))
                .map(SheetObject::name)
                .findFirst();
        return object.or(() -> firstCell(difference)).orElse("—");
    }

    private Optional<String> firstCell(RowDifference difference) {
        Map<String, CellValue> all = new HashMap<>();
        difference.cells().forEach(cell -> {
            @Nullable CellValue value = cell.is() == null ? cell.was() : cell.is();
            if (value != null) {
                all.put(cell.column(), value);
            }
        });
        getSheet().table().row(difference.key()).ifPresent(row -> all.putAll(row.cells()));
        return getSheet().form().definition().columns().stream()
                .map(column -> cell(all.get(column.key())))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** What a column is called; its key where the form has it no more. */
    public String column(String key) {
        return getSheet().form().definition().column(key).map(FormColumn::title).orElse(key);
    }

    public String cell(@Nullable CellValue value) {
        return cells.of(value, getSheet().objects());
    }
}
