package org.ispolnenie.protocol.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A protocol laid out for review.
 *
 * @param part   which of its items are shown
 * @param cards  these items
 * @param doubts about the document as a whole
 * @param source its text beside them, cut where something was read from it
 * @param open   what is undecided in all of it, errors first
 */
record ReviewedProtocol(
        ProtocolView protocol,
        ItemRange part,
        List<ItemCard> cards,
        List<DoubtForm> doubts,
        List<SourceText.Block> source,
        List<OpenDoubt> open) {

    static ReviewedProtocol of(ProtocolView protocol, @Nullable Long from) {
        ItemRange part = ItemRange.at(from, protocol.items().size());
        List<ItemView> items = part.of(protocol.items());
        return new ReviewedProtocol(
                protocol,
                part,
                items.stream().map(ItemCard::of).toList(),
                protocol.anomalies().stream()
                        .filter(doubt -> doubt.severity() != Severity.INFO)
                        .map(doubt -> new DoubtForm(doubt, null))
                        .toList(),
                SourceText.cut(
                        protocol.source().text(),
                        items,
                        protocol.anomalies(),
                        start(protocol, part),
                        end(protocol, part)),
                open(protocol, part));
    }

    private static int start(ProtocolView protocol, ItemRange part) {
        return part.isFirst() ? 0 : protocol.items().get(part.from()).span().start();
    }

    private static int end(ProtocolView protocol, ItemRange part) {
        return part.isLast()
                ? protocol.source().text().length()
                : protocol.items().get(part.to()).span().start();
    }

    private static List<OpenDoubt> open(ProtocolView protocol, ItemRange shown) {
        List<OpenDoubt> open = new ArrayList<>();
        protocol.anomalies().forEach(doubt -> open.add(new OpenDoubt(doubt, "", "")));
        for (int i = 0; i < protocol.items().size(); i++) {
            boolean here = i >= shown.from() && i < shown.to();
            String page = here
                    ? ""
                    : "review.xhtml?id=" + protocol.id() + "&from="
                            + ItemRange.at((long) i, shown.of()).from();
            ItemView item = protocol.items().get(i);
            ItemCard.withSubItems(item)
                    .flatMap(part -> part.anomalies().stream())
                    .forEach(doubt -> open.add(new OpenDoubt(doubt, item.number(), page)));
        }
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .flatMap(severity -> open.stream().filter(doubt -> doubt.isOpen(severity)))
                .toList();
    }
}
