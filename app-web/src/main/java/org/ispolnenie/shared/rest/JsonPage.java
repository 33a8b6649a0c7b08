package org.ispolnenie.shared.rest;

import java.util.List;
import java.util.function.BiConsumer;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;

/** A part of a list as the contract has it: the items, where the next part begins, how many there are in all. */
public final class JsonPage {

    private JsonPage() {}

    public static <T> byte[] of(Page<T> page, BiConsumer<JsonText, T> fields) {
        return JsonText.of(json -> write(json, page, fields));
    }

    /** A list that is short enough to be given whole. */
    public static <T> byte[] whole(List<T> all, BiConsumer<JsonText, T> fields) {
        return JsonText.of(json -> writeWhole(json, all, fields));
    }

    public static <T> void writeWhole(JsonText json, List<T> all, BiConsumer<JsonText, T> fields) {
        write(json, new Page<>(all, null, (long) all.size()), fields);
    }

    /** The total only where somebody has counted. */
    private static <T> void write(JsonText json, Page<T> page, BiConsumer<JsonText, T> fields) {
        json.array("items", page.items(), fields).field("nextCursor", page.nextCursor());
        if (page.total() != null) {
            json.number("total", page.total());
        }
    }
}
