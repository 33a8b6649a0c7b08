package org.ispolnenie.protocol.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.protocol.service.ProtocolView.DoubtView;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.PartyRole;

/**
 * An item on the review page with what is to be decided about it and its sub-items.
 *
 * @param doubts  to be decided by a person: errors first
 * @param remarks only to be remembered
 */
public record ItemCard(ItemView item, List<ItemCard> subItems, List<DoubtForm> doubts, List<DoubtView> remarks) {

    static ItemCard of(ItemView item) {
        Map<DoubtView, ItemView> all = withSubItems(item)
                .flatMap(i -> i.anomalies().stream().map(doubt -> Map.entry(doubt, i)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
        return new ItemCard(
                item,
                item.subItems().stream().map(ItemCard::of).toList(),
                all.keySet().stream()
                        .filter(doubt -> doubt.severity() != Severity.INFO)
                        .sorted(Comparator.comparing(DoubtView::severity))
                        .map(doubt -> new DoubtForm(doubt, all.get(doubt)))
                        .toList(),
                all.keySet().stream()
                        .filter(doubt -> doubt.severity() == Severity.INFO)
                        .toList());
    }

    static Stream<ItemView> withSubItems(ItemView item) {
        return Stream.concat(Stream.of(item), item.subItems().stream().flatMap(ItemCard::withSubItems));
    }

    /** The roles somebody is named in. */
    public List<PartyRole> roles() {
        return item.charge().responsible().stream()
                .map(PartyMention::role)
                .distinct()
                .sorted()
                .toList();
    }

    public List<PartyMention> parties(PartyRole role) {
        return item.charge().responsible().stream()
                .filter(party -> party.role() == role)
                .toList();
    }

    /** The gravest thing still undecided: the border of the card tells it at a glance. */
    public String css() {
        Function<Severity, Boolean> open = severity -> doubts.stream()
                .anyMatch(form -> !form.isDecided() && form.getDoubt().severity() == severity);
        return open.apply(Severity.ERROR) ? "has-error" : open.apply(Severity.WARNING) ? "has-warning" : "clear";
    }
}
