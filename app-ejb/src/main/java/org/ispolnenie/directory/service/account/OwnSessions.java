package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.shared.domain.NotFoundException;
import org.jspecify.annotations.Nullable;

/** A person sees their own sessions and ends them; everybody who is signed in may. */
@Stateless
@PermitAll
public class OwnSessions {

    @Inject
    private SessionRecords records;

    @Inject
    private EndedSessions ended;

    @Inject
    private CurrentCaller caller;

    /** @param own the key of the one in which this is asked; null: in none */
    public List<OpenSession> open(@Nullable String own) {
        return records.open(caller.get().login(), own);
    }

    /** @throws NotFoundException if the caller has no such session */
    public void end(long id) {
        ended.one(caller.get().login(), id);
    }

    /** @param own the key of the one in which this is asked, which stays; null: in none */
    public void endOthers(@Nullable String own) {
        ended.all(caller.get().login(), own);
    }
}
