package org.ispolnenie.collection.domain.order;

import java.util.List;
import java.util.Map;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.directory.domain.OrganizationRef;

/**
 * A line of an order: the rows of all bodies that say the same in the column it is grouped by.
 *
 * @param name   what they say; empty where they say nothing
 * @param rows   how many
 * @param bodies what each body contributes, in the order of the bodies
 */
public record OrderLine(String name, int rows, Map<OrganizationRef, FormSummary> bodies) {

    /** What the totals of the form need to know of all its rows. */
    public FormSummary summary() {
        return bodies.values().stream().reduce(FormSummary.NOTHING, FormSummary::plus);
    }

    public List<OrganizationRef> organizations() {
        return List.copyOf(bodies.keySet());
    }
}
