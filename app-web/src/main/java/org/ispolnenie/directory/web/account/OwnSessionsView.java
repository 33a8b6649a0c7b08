package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.directory.service.account.OwnSessions;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.shared.web.security.OwnSession;

/** A person's own sessions; the one they are in is left by signing out. */
@Named
@RequestScoped
public class OwnSessionsView extends SessionsView {

    @Inject
    private OwnSessions sessions;

    @Inject
    private OwnSession own;

    @Override
    public String getLogin() {
        return "";
    }

    @Override
    protected List<OpenSession> open() {
        return sessions.open(own.key());
    }

    @Override
    protected void end(long id) {
        sessions.end(id);
    }

    @Override
    protected void endSeveral() {
        sessions.endOthers(own.key());
    }
}
