package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
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
    @Audited(value = "OWN_SESSION_ENDED", of = AuditEntity.SESSION)
    public void end(@AuditedId long id) {
        ended.one(caller.get().login(), id);
    }

    /** @param own the key of the one in which this is asked, which stays; null: in none */
    @Audited(value = "OWN_SESSIONS_ENDED", of = AuditEntity.SESSION)
    public void endOthers(@Nullable String own) {
        ended.all(caller.get().login(), own);
    }
}
