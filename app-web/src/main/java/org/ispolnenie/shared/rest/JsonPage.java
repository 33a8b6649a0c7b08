package org.ispolnenie.shared.rest;

import java.util.function.BiConsumer;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;

/** A part of a list as the contract has it: the items, where the next part begins, how many there are in all. */
public final class JsonPage {

    private JsonPage() {}

    /** The total only where somebody has counted. */
    public static <T> byte[] of(Page<T> page, BiConsumer<JsonText, T> fields) {
        return JsonText.of(json -> {
            json.array("items", page.items(), fields).field("nextCursor", page.nextCursor());
            if (page.total() != null) {
                json.number("total", page.total());
            }
        });
    }
}
