package org.ispolnenie.directory.web.account;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.account.OwnPassword;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Words;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.security.OwedGate;
import org.jspecify.annotations.Nullable;

/** A person changes their password; who owed it goes on to the page they were led away from. */
@Named
@RequestScoped
public class OwnPasswordView {

    @Inject
    private OwnPassword password;

    @Inject
    private CurrentCaller caller;

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    private @Nullable String current;
    private @Nullable String next;
    private @Nullable String again;

    /** Whether they have to, before anything else. */
    public boolean isOwed() {
        return OwedGate.PASSWORD.isOwed(request);
    }

    /** Whether the directory service knows it, and it is changed there. */
    public boolean isElsewhere() {
        return password.isElsewhere();
    }

    public void change() throws IOException {
        String chosen = said(next);
        if (!chosen.equals(said(again))) {
            throw ValidationException.of("/again", Message.of("directory.PASSWORDS_DIFFER"));
        }
        String login = caller.get().login();
        boolean owed = isOwed();
        password.change(said(current), chosen);
        // Sessions that began with the old password have ended; this one begins anew.
        security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                withParams()
                        .credential(new UsernamePasswordCredential(login, chosen))
                        .newAuthentication(true));
        if (owed) {
            String home = request.getContextPath() + "/";
            faces.getExternalContext()
                    .redirect(PageAddress.ofOurs(request.getParameter("page"), request.getContextPath())
                            .orElse(home));
        } else {
            faces.addMessage(null, new FacesMessage(words.text("directory", "passwordChanged")));
        }
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Never told back to the browser. */
    public @Nullable String getCurrent() {
        return null;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current;
    }

    public @Nullable String getNext() {
        return null;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    public @Nullable String getAgain() {
        return null;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }
}
