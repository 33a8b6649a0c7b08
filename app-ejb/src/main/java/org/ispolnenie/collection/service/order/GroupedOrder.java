package org.ispolnenie.collection.service.order;

import java.util.List;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.order.OrderLine;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Asked;

/**
 * What bodies have sent on one item, grouped for another one.
 *
 * @param number  of the item that is answered
 * @param source  of the item whose sheets these are
 * @param form    what the sheets are filled by
 * @param groupBy the key of the column it is grouped by
 * @param lines   in the order of the alphabet
 * @param sent    the bodies whose last sendings are in it
 * @param missing those who have not sent
 * @param whole   whether it is of all bodies; otherwise of the caller's own
 */
public record GroupedOrder(
        String number,
        String source,
        FormDefinition form,
        String groupBy,
        List<OrderLine> lines,
        List<Asked> sent,
        List<Asked> missing,
        boolean whole) {

    public GroupedOrder {
        lines = List.copyOf(lines);
        sent = List.copyOf(sent);
        missing = List.copyOf(missing);
    }

    /** How the column is called that it is grouped by. */
    public String groupTitle() {
        return form.column(groupBy).orElseThrow().title();
    }

    /** The totals that are one figure: rankings of all rows say nothing of a line. */
    public List<FormTotal> figures() {
        return form.totals().stream()
                .filter(total -> !total.formula().startsWith("lowest"))
                .toList();
    }

    /** What the totals need to know of all lines. */
    public FormSummary summary() {
        return lines.stream().map(OrderLine::summary).reduce(FormSummary.NOTHING, FormSummary::plus);
    }
}
