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
    public void end(String login, long id) {
        ended.one(people.get(login).login(), id);
    }

    public void endAll(String login) {
        ended.all(people.get(login).login(), null);
    }
}
