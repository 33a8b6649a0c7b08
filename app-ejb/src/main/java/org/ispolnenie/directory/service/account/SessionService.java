package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The administrator sees the sessions of a person and ends them: each at its next request. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class SessionService {

    @Inject
    private PersonService people;

    @Inject
    private SessionRecords records;

    @Inject
    private EndedSessions ended;

    /**
     * Those that are open, the latest first.
     *
     * @param own the key of the one in which this is asked; null: in none
     */
    public List<OpenSession> open(String login, @Nullable String own) {
        return records.open(people.get(login).login(), own);
    }

    /** @throws NotFoundException if the person has no such session */
    @Audited(value = "SESSION_ENDED", of = AuditEntity.ACCOUNT)
    public void end(@AuditedId String login, @AuditedDetail("session") long id) {
        ended.one(people.get(login).login(), id);
    }

    @Audited(value = "SESSIONS_ENDED", of = AuditEntity.ACCOUNT)
    public void endAll(@AuditedId String login) {
        ended.all(people.get(login).login(), null);
    }
}
