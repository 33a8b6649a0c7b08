package org.ispolnenie.protocol.rest;

import jakarta.json.JsonValue;
import java.util.Set;
import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.rest.JsonFields;

/** A correction of an item, in a request; a field that is missing stays as it was read. */
final class ItemChangeJson {

    private static final Set<String> FIELDS =
            Set.of("text", "kind", "dueDates", "responsible", "executors", "recipients", "asksForNothing", "basis");

    private ItemChangeJson() {}

    static ItemChange read(JsonValue value) {
        JsonFields fields = JsonFields.of(value, "", FIELDS);
        ItemChange change = new ItemChange(
                fields.text("text"),
                fields.constant("kind", DecisionKind.class),
                fields.texts("dueDates"),
                fields.texts("responsible"),
                fields.texts("executors"),
                fields.texts("recipients"),
                fields.flag("asksForNothing"),
                fields.text("basis"));
        fields.check();
        return change;
    }
}
