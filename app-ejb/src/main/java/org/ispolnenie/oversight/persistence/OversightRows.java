package org.ispolnenie.oversight.persistence;

import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.oversight.service.DatedItem;
import org.ispolnenie.shared.persistence.Row;

/** Columns that many of the lists have, under the names they have in all of them. */
public final class OversightRows {

    private OversightRows() {}

    /** The columns {@code protocol_id, title, decision_number, label, text}. */
    public static DatedItem item(Row row) {
        return new DatedItem(
                row.number("protocol_id"),
                row.text("title"),
                row.text("decision_number"),
                row.text("label"),
                row.text("text"));
    }

    /** The columns {@code organization_id, code, name}. */
    public static OrganizationRef organization(Row row) {
        return new OrganizationRef(row.number("organization_id"), row.text("code"), row.text("name"));
    }
}
