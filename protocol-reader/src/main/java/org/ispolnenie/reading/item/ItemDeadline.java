package org.ispolnenie.reading.item;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of an item and where it was taken from.
 *
 * @param expression what was read; NONE if the item has no deadline of its own
 * @param span       where its words stand; null if there are none
 * @param origin     what kind of place that is
 * @param others     other deadlines of the same item, which do not control
 * @param unread     the words of a «Срок:» that could not be read; null if all were
 * @param closing    the last sign of the labelled value: a full stop or not
 */
public record ItemDeadline(
        DeadlineExpression expression,
        @Nullable Span span,
        Origin origin,
        List<Other> others,
        @Nullable Span unread,
        char closing) {

    /** Where a deadline stands. */
    public enum Origin {
        /** A «Срок:» line or column. */
        FIELD,
        /** The words of the item. */
        TEXT,
        /** A heading over several sub-items. */
        GROUP_HEADING,
        NOWHERE
    }

    /** A deadline that does not control. */
    public record Other(DeadlineExpression expression, Span span) {}

    static ItemDeadline nowhere(@Nullable Span unread) {
        return new ItemDeadline(DeadlineExpression.none(), null, Origin.NOWHERE, List.of(), unread, ' ');
    }

    /** The same place with the dates a person put there: of its words nothing is asked any more. */
    ItemDeadline correctedTo(List<LocalDate> dates) {
        return new ItemDeadline(expression.correctedTo(dates), span, origin, List.of(), null, closing);
    }

    public boolean isPresent() {
        return expression.type() != DeadlineType.NONE;
    }
}
