package org.ispolnenie.collection.service.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;

/** A report that goes out takes the sheet of its control point with it, within its own transaction. */
@ApplicationScoped
public class SheetSendings {

    @Inject
    private SheetStore store;

    @Inject
    private FormObjects objects;

    public void send(@Observes AssignmentEvent.ReportReceived received) {
        store.forChange(received.controlPointId()).ifPresent(sheet -> {
            store.fillUp(
                    sheet,
                    objects.of(sheet.form().definition(), received.organizationId(), received.controlPointId()),
                    received.act());
            sheet.send(received.reportId(), received.act());
        });
    }
}
