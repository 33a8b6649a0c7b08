package org.ispolnenie.collection.service.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.service.attachment.AttachedFormView.Attached;
import org.ispolnenie.collection.service.sheet.FormPoints;
import org.ispolnenie.collection.service.sheet.FormPoints.FormPoint;
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
        return find(protocolId, number).orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
    }

    /** The same; empty where nothing of this number is on control. */
    public Optional<AttachedFormView> find(long protocolId, String number) {
        List<FormPoint> all = points.points(protocolId, number);
        return all.stream()
                .findFirst()
                .flatMap(point -> decisions.controlledDecision(protocolId, point.decision()))
                .map(decision -> new AttachedFormView(
                        protocolId,
                        number,
                        decision.version(),
                        all.size(),
                        sheets.attached(protocolId, number).map(this::attached).orElse(null)));
    }

    /** An item or sub-item that asks for a form. */
    public record Use(long protocolId, String number, String code, int edition) {}

    /** All that ask for one. */
    public List<Use> uses() {
        return sheets.attached().stream()
                .map(attached -> new Use(
                        attached.protocolId(),
                        attached.number(),
                        attached.form().code(),
                        attached.form().edition()))
                .toList();
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
