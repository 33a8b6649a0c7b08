package org.ispolnenie.directory.web.account;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Open sessions on a page, and the ending of one or of several. */
public abstract class SessionsView {

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable List<OpenSession> rows;

    /** Whose they are, as the forms repeat it; empty: their own. */
    public abstract String getLogin();

    protected abstract List<OpenSession> open();

    protected abstract void end(long id);

    protected abstract void endSeveral();

    public List<OpenSession> getRows() {
        if (rows == null) {
            rows = open();
        }
        return rows;
    }

    /** Whether there are several to be ended at once. */
    public boolean isSeveral() {
        return getRows().stream().filter(one -> !one.own()).count() > 1;
    }

    /** Ends the one the button names: by its id, since the list may have changed since it was shown. */
    public void endOne() {
        end(asked.id("session"));
        done("sessionEnded");
    }

    public void endAll() {
        endSeveral();
        done("sessionsEnded");
    }

    private void done(String key) {
        rows = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.text("directory", key)));
    }
}
