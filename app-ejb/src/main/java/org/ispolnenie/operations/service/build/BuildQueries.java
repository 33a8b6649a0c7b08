package org.ispolnenie.operations.service.build;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.service.reminder.engine.EngineReader;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Node;

/** The version that runs, and the nodes that run; for the administrator. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BuildQueries {

    @Inject
    private EngineReader engine;

    public BuildFacts facts() {
        return BuildFacts.read();
    }

    /** The nodes seen within the last ninety days, the one seen last first. */
    public List<Node> nodes() {
        return engine.nodes();
    }

    /** What is new in each version, the newest first. */
    public List<ReleaseNotes> notes(Locale locale) {
        return ReleaseNotes.in(locale);
    }
}
