package org.ispolnenie.collection.service.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;

/** What to write into a column, in a line: «число, чел. · от 0 до 5000 · без учёта вахтёров». */
final class ColumnHint {

    private ColumnHint() {}

    static String of(FormColumn column, Messages words) {
        List<String> parts = new ArrayList<>();
        String kind = words.text(Message.of("collection.ColumnType." + column.type()));
        parts.add(column.unit() == null ? kind : kind + ", " + column.unit());
        bounds(column).ifPresent(bounds -> parts.add(words.text(bounds)));
        if (column.help() != null) {
            parts.add(column.help());
        }
        return String.join(" · ", parts);
    }

    /** Which numbers it takes; empty: any. */
    static Optional<Message> bounds(FormColumn column) {
        if (column.min() != null && column.max() != null) {
            return Optional.of(Message.of(
                    "collection.workbook.FROM_TO",
                    column.min().toPlainString(),
                    column.max().toPlainString()));
        }
        if (column.min() != null) {
            return Optional.of(
                    Message.of("collection.workbook.FROM", column.min().toPlainString()));
        }
        return column.max() == null
                ? Optional.empty()
                : Optional.of(Message.of("collection.workbook.TO", column.max().toPlainString()));
    }
}
