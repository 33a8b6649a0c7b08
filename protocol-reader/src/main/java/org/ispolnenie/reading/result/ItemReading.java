package org.ispolnenie.reading.result;

import java.util.List;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A numbered item (or sub-item) of a protocol, as read.
 *
 * @param number       «4», «4.1»; a sub-item without a number of its own gets its parent's and its place
 * @param text         what is to be done, without number, deadline line and parties; white space folded
 * @param kind         what the decision is about
 * @param span         all its lines in the source
 * @param deadline     when; {@code NONE} where the item has none of its own
 * @param deadlineSpan where the deadline stands; null if there is none
 * @param responsible  who answers and who executes, in the order of the text
 * @param recipients   to whom the result is delivered
 * @param links        to other items of the protocol
 * @param subItems     the sub-items
 * @param anomalies    what a careful secretary would ask about
 */
public record ItemReading(
        String number,
        String text,
        DecisionKind kind,
        Span span,
        DeadlineExpression deadline,
        @Nullable Span deadlineSpan,
        List<PartyMention> responsible,
        List<RecipientMention> recipients,
        List<ItemLink> links,
        List<ItemReading> subItems,
        List<Anomaly> anomalies) {

    public ItemReading {
        responsible = List.copyOf(responsible);
        recipients = List.copyOf(recipients);
        links = List.copyOf(links);
        subItems = List.copyOf(subItems);
        anomalies = List.copyOf(anomalies);
    }
}
