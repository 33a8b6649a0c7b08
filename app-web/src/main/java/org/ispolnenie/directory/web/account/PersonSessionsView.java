package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.directory.service.account.SessionService;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.security.OwnSession;

/** The sessions of a person, for the administrator. */
@Named
@RequestScoped
public class PersonSessionsView extends SessionsView {

    @Inject
    private SessionService sessions;

    @Inject
    private OwnSession own;

    @Inject
    private AddressParameters asked;

    @Override
    public String getLogin() {
        return asked.required("login");
    }

    @Override
    protected List<OpenSession> open() {
        return sessions.open(getLogin(), own.key());
    }

    @Override
    protected void end(long id) {
        sessions.end(getLogin(), id);
    }

    @Override
    protected void endSeveral() {
        sessions.endAll(getLogin());
    }
}
