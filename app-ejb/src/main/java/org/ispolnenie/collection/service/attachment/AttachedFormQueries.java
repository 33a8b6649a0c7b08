package org.ispolnenie.collection.service.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.service.attachment.AttachedFormView.Attached;
import org.ispolnenie.collection.service.sheet.FormPoints;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;

/** Reads which forms decisions ask for. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class AttachedFormQueries {

    @Inject
    private FormPoints points;

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private SheetRepository sheets;

    @Inject
    private DirectoryQueries directory;

    /** What an item or sub-item itself asks for. */
    public AttachedFormView of(long protocolId, String number) {
        ControlledDecision decision = points.points(protocolId, number).stream()
                .findFirst()
                .flatMap(point -> decisions.controlledDecision(protocolId, point.decision()))
                .orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
        return new AttachedFormView(
                protocolId,
                number,
                decision.version(),
                sheets.attached(protocolId, number).map(this::attached).orElse(null));
    }

    private Attached attached(AttachedForm attached) {
        return new Attached(
                attached.form().code(),
                attached.form().edition(),
                attached.form().definition().title(),
                directory.displayName(attached.attachedBy()),
                attached.attachedAt());
    }
}
