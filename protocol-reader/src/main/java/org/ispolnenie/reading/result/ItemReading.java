package org.ispolnenie.reading.result;

import java.util.List;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A numbered item (or sub-item) of a protocol, as read.
 *
 * @param number      «4», «4.1»; a sub-item without a number of its own gets its parent's and its place
 * @param text        what is to be done, without number, deadline line and parties; white space folded
 * @param kind        what the decision is about
 * @param span        all its lines in the source
 * @param due         when, and where that stands
 * @param responsible who answers and who executes, in the order of the text
 * @param recipients  to whom the result is delivered
 * @param links       to other items of the protocol
 * @param subItems    the sub-items
 * @param anomalies   what a careful secretary would ask about
 */
public record ItemReading(
        String number,
        String text,
        DecisionKind kind,
        Span span,
        Due due,
        List<PartyMention> responsible,
        List<RecipientMention> recipients,
        List<ItemLink> links,
        List<ItemReading> subItems,
        List<Anomaly> anomalies) {

    /**
     * The deadline of an item.
     *
     * @param deadline {@code NONE} where the item has none of its own
     * @param span     where it stands; null if there is none
     */
    public record Due(DeadlineExpression deadline, @Nullable Span span) {}

    public ItemReading {
        responsible = List.copyOf(responsible);
        recipients = List.copyOf(recipients);
        links = List.copyOf(links);
        subItems = List.copyOf(subItems);
        anomalies = List.copyOf(anomalies);
    }

    public DeadlineExpression deadline() {
        return due.deadline();
    }

    /** The same item with these links. */
    public ItemReading withLinks(List<ItemLink> newLinks) {
        return new ItemReading(number, text, kind, span, due, responsible, recipients, newLinks, subItems, anomalies);
    }

    /** The same item with these doubts. */
    public ItemReading withAnomalies(List<Anomaly> newAnomalies) {
        return new ItemReading(number, text, kind, span, due, responsible, recipients, links, subItems, newAnomalies);
    }
}
