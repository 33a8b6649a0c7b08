package org.ispolnenie.collection.service.consolidated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetRows.CellFilter;
import org.ispolnenie.collection.domain.sheet.SheetRows.Part;
import org.ispolnenie.collection.domain.sheet.SheetRows.Place;
import org.ispolnenie.collection.domain.sheet.SheetSending;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.BodyRow;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Sent;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads a part of the rows of many sendings, one sending after the other, and no more of them than it shows. */
final class SendingPages {

    private static final char BETWEEN = ',';

    private final SheetRows rows;
    private final FormDefinition form;
    private final List<CellFilter> cells;

    SendingPages(SheetRows rows, FormDefinition form, List<CellFilter> cells) {
        this.rows = rows;
        this.form = form;
        this.cells = cells;
    }

    /** Behind which row of which control point a part begins. */
    private record Beginning(long controlPointId, Place after) {

        static @Nullable Beginning of(@Nullable String cursor) {
            if (cursor == null) {
                return null;
            }
            String[] parts = cursor.split(String.valueOf(BETWEEN), 3);
            try {
                return new Beginning(Long.parseLong(parts[0]), new Place(Integer.parseInt(parts[1]), parts[2]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException foreign) {
                throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
            }
        }
    }

    Page<BodyRow> page(List<Sent> sent, Map<Long, SheetSending> sendings, int limit, @Nullable String cursor) {
        @Nullable Beginning beginning = Beginning.of(cursor);
        List<BodyRow> found = new ArrayList<>();
        boolean begun = beginning == null;
        for (Sent one : sent) {
            long point = one.asked().controlPointId();
            boolean first = beginning != null && beginning.controlPointId() == point;
            begun = begun || first;
            @Nullable SheetSending sending = sendings.get(point);
            if (begun && sending != null && found.size() <= limit) {
                @Nullable Place after = first && beginning != null ? beginning.after() : null;
                read(sending, after, limit + 1 - found.size()).forEach(row -> found.add(new BodyRow(one.asked(), row)));
            }
        }
        return Page.of(found, limit, SendingPages::cursor);
    }

    private List<SheetRow> read(SheetSending sending, @Nullable Place after, int limit) {
        FormDefinition own = sending.form().definition();
        return rows.part(new Part(sending.sheet().id(), sending.revision(), after, limit, cells), own).stream()
                .map(row -> own.equals(form) ? row : row.readBy(form))
                .toList();
    }

    private static String cursor(BodyRow last) {
        return "" + last.asked().controlPointId() + BETWEEN + last.row().ordinal() + BETWEEN
                + last.row().key();
    }
}
