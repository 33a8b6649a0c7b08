package org.ispolnenie.collection.service.consolidated;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.sheet.SheetObject;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.domain.Page;

/**
 * What all bodies have sent of the form of an item or sub-item.
 *
 * @param form    the edition that is asked for
 * @param rows    a part of the rows of their last sendings, body by body
 * @param objects the schools and exam sites in these rows, by name
 * @param sent    those who have sent, each with the summary of its rows
 * @param missing those who have not
 * @param region  the summary of all rows of all who are listed, whatever their cells hold
 */
public record ConsolidatedSheet(
        long protocolId,
        String number,
        Form form,
        Page<BodyRow> rows,
        List<SheetObject> objects,
        List<Sent> sent,
        List<Asked> missing,
        FormSummary region) {

    /** An edition of a form. */
    public record Form(String code, int edition, FormDefinition definition) {}

    /** A body that is asked; {@code label} tells its control points apart. */
    public record Asked(OrganizationRef organization, long controlPointId, String label, ControlPointState state) {}

    /** Its last sending. */
    public record Sent(Asked asked, int revision, Instant at, int rows, FormSummary summary) {}

    /** A row of a body. */
    public record BodyRow(Asked asked, SheetRow row) {}
}
