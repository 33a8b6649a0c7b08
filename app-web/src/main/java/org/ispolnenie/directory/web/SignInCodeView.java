package org.ispolnenie.directory.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.shared.service.door.TypedCode;
import org.ispolnenie.shared.web.Words;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.security.ApplicationAuthentication;
import org.ispolnenie.shared.web.security.HalfSignedIn;
import org.jspecify.annotations.Nullable;

/** Asks for a code of who has said the right password. */
@Named
@RequestScoped
public class SignInCodeView {

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    private @Nullable String code;

    /** Whose code is waited for; null: nobody's. */
    public @Nullable String getLogin() {
        return HalfSignedIn.login(request).orElse(null);
    }

    /** Who need not say one goes to where they may go on. */
    public void leadAway() throws IOException {
        if (security.getCallerPrincipal() != null) {
            goOn();
        } else if (getLogin() == null) {
            faces.getExternalContext().redirect(request.getContextPath() + "/sign-in.xhtml");
        }
    }

    public void say() throws IOException {
        if (security.getCallerPrincipal() != null) {
            // A second click, after the first has let them in.
            goOn();
            return;
        }
        if (getLogin() == null) {
            refuse("codeTooLate");
            return;
        }
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                withParams().credential(new TypedCode(code == null ? "" : code)).newAuthentication(true));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> goOn();
            default ->
                refuse(request.getAttribute(ApplicationAuthentication.CODE_USED) == null ? "codeRefused" : "codeUsed");
        }
    }

    private void goOn() throws IOException {
        faces.getExternalContext()
                .redirect(PageAddress.ofOurs(request.getParameter("page"), request.getContextPath())
                        .orElse(request.getContextPath() + "/"));
    }

    private void refuse(String key) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.text("directory", key), null));
    }

    /** Never told back to the browser. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
