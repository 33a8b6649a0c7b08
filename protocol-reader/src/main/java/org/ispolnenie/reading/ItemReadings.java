package org.ispolnenie.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns understood items into the reading that is handed out. */
final class ItemReadings {

    private ItemReadings() {}

    static ItemReading reading(UnderstoodItem item, Map<String, List<Anomaly>> doubts) {
        return new ItemReading(
                item.number(),
                item.shownText(),
                item.kind(),
                item.span(),
                new ItemReading.Due(item.offeredDeadline(), item.deadline().span()),
                item.responsible(),
                item.recipients(),
                item.links(),
                item.subItems().stream().map(sub -> reading(sub, doubts)).toList(),
                doubts.getOrDefault(item.number(), List.of()));
    }

    static ItemReading withLinks(ItemReading item, @Nullable List<ItemLink> more) {
        if (more == null) {
            return item;
        }
        List<ItemLink> links = new ArrayList<>(item.links());
        links.addAll(more);
        return item.withLinks(links);
    }

    static List<Span> unclaimed(String source, List<ItemReading> items) {
        List<Span> unclaimed = new ArrayList<>();
        int at = 0;
        for (ItemReading item : items) {
            if (item.span().start() > at) {
                unclaimed.add(new Span(at, item.span().start()));
            }
            at = item.span().end();
        }
        if (at < source.length()) {
            unclaimed.add(new Span(at, source.length()));
        }
        return unclaimed;
    }
}
