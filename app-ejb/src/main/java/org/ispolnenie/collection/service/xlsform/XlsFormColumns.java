package org.ispolnenie.collection.service.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.TableRow;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** The questions of an XLSForm as columns of a form. */
final class XlsFormColumns {

    private static final Set<String> READ =
            Set.of("type", "name", "label", "hint", "required", "constraint", "calculation", "");

    private static final String NUMBER = "(-?\\d{1,15}(?:\\.\\d{1,10})?)";
    private static final Pattern BOUNDS = Pattern.compile(
            "(?:\\.\\s*>=\\s*" + NUMBER + ")?(?:\\s*\\band\\b\\s*|\\s*)(?:\\.\\s*<=\\s*" + NUMBER + ")?");
    private static final Set<String> YES = Set.of("yes", "true", "true()", "да");

    private final NamedCells survey;
    private final NamedCells ours;
    private final NamedCells lists;
    private final List<FormColumn> columns = new ArrayList<>();
    private final List<TableRow> asked = new ArrayList<>();
    private final List<FieldError> faults = new ArrayList<>();
    private final List<FieldError> told = new ArrayList<>();
    private final Map<String, TableRow> ourRows = new HashMap<>();

    XlsFormColumns(WorkbookFile file) {
        this.survey = NamedCells.of(file, XlsFormSheets.SURVEY);
        this.ours = NamedCells.of(file, XlsFormSheets.COLUMNS);
        this.lists = NamedCells.of(file, XlsFormSheets.CHOICES);
        ours.rows().forEach(row -> ourRows.put(ours.text(row, "name"), row));
        tellOfHeadings();
        survey.rows().forEach(this::read);
    }

    boolean areThere() {
        return survey.isThere();
    }

    List<FormColumn> columns() {
        return columns;
    }

    List<FieldError> faults() {
        return faults;
    }

    /** What does not come over, and hinders nothing. */
    List<FieldError> told() {
        return told;
    }

    /** Where a field of a column stands: {@code /survey/C7}. */
    String pointer(int column, String field) {
        TableRow row = asked.get(column);
        return switch (field) {
            case "key" -> survey.pointer(row, "name");
            case "title" -> survey.pointer(row, "label");
            case "help" -> survey.pointer(row, "hint");
            case "min", "max" -> survey.pointer(row, "constraint");
            case "formula" -> survey.pointer(row, "calculation");
            case "required" -> survey.pointer(row, "required");
            default -> survey.pointer(row, "type");
        };
    }

    private void tellOfHeadings() {
        survey.headings().forEach((heading, place) -> survey.rows().stream()
                .filter(row ->
                        !READ.contains(heading) && !survey.text(row, heading).isEmpty())
                .findFirst()
                .ifPresent(row -> told.add(new FieldError(
                        survey.pointer(row, heading), Message.of("collection.xlsform.NOT_TAKEN", heading)))));
    }

    private void read(TableRow row) {
        row.cells().forEach(cell -> cell.fault()
                .ifPresent(fault -> faults.add(new FieldError("/" + survey.sheet() + "/" + cell.place(), fault))));
        String type = survey.text(row, "type").replaceAll("\\s+", " ");
        if (type.isEmpty() || XlsFormTypes.PASSED_OVER.contains(type.toLowerCase(Locale.ROOT))) {
            told.add(new FieldError(survey.pointer(row, "type"), Message.of("collection.xlsform.NOT_TAKEN", type)));
            return;
        }
        Optional<ColumnType> read = kind(row).or(() -> XlsFormTypes.read(type));
        if (read.isEmpty()) {
            faults.add(
                    new FieldError(survey.pointer(row, "type"), Message.of("collection.xlsform.NO_SUCH_TYPE", type)));
            return;
        }
        asked.add(row);
        columns.add(column(row, read.get(), type));
    }

    private FormColumn column(TableRow row, ColumnType type, String written) {
        Matcher bounds = BOUNDS.matcher(survey.text(row, "constraint"));
        if (!bounds.matches()) {
            faults.add(new FieldError(
                    survey.pointer(row, "constraint"), Message.of("collection.xlsform.NO_SUCH_CONSTRAINT")));
        }
        String calculation = survey.text(row, "calculation");
        return new FormColumn(
                survey.text(row, "name"),
                survey.text(row, "label").isEmpty() ? survey.text(row, "name") : survey.text(row, "label"),
                type,
                YES.contains(survey.text(row, "required").toLowerCase(Locale.ROOT)),
                bounds.matches() ? number(bounds.group(1)) : null,
                bounds.matches() ? number(bounds.group(2)) : null,
                said(ours(row, "unit")),
                type == ColumnType.CHOICE ? choices(XlsFormTypes.list(written).orElse("")) : List.of(),
                calculation.isEmpty() ? null : XlsFormFormula.read(calculation),
                said(survey.text(row, "hint")));
    }

    private List<String> choices(String list) {
        return lists.rows().stream()
                .filter(row -> lists.text(row, "list_name").equals(list)
                        || lists.text(row, "list name").equals(list))
                .map(row -> lists.text(row, "label").isEmpty() ? lists.text(row, "name") : lists.text(row, "label"))
                .toList();
    }

    /** What our own sheet says of a column that XLSForm has no word for. */
    private Optional<ColumnType> kind(TableRow row) {
        String kind = ours(row, "kind");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ColumnType.valueOf(kind));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private String ours(TableRow row, String heading) {
        @Nullable TableRow own = ourRows.get(survey.text(row, "name"));
        return own == null ? "" : ours.text(own, heading);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
