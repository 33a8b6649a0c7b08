package org.ispolnenie.protocol.rest;

import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.rest.JsonFields;

/** A correction of an item, in a request; a field that is missing stays as it was read. */
final class ItemChangeJson {

    private ItemChangeJson() {}

    static ItemChange read(JsonFields fields) {
        return new ItemChange(
                fields.text("text"),
                fields.constant("kind", DecisionKind.class),
                fields.texts("dueDates"),
                fields.texts("responsible"),
                fields.texts("executors"),
                fields.texts("recipients"),
                fields.flag("asksForNothing"),
                fields.text("basis"));
    }
}
