package org.ispolnenie.directory.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.shared.web.Words;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.security.ApplicationAuthentication;
import org.ispolnenie.shared.web.security.HalfSignedIn;
import org.jspecify.annotations.Nullable;

/** Signs in. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    private String login = "";
    private String password = "";

    public void signIn() throws IOException {
        var external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        // In the address of this page, so that each of many open pages finds back to itself.
        String page = request.getParameter("page");
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                withParams()
                        .credential(new UsernamePasswordCredential(login, password))
                        .newAuthentication(true));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS ->
                external.redirect(PageAddress.ofOurs(page, request.getContextPath())
                        .orElse(external.getRequestContextPath() + "/"));
            default -> goOnOrRefuse(request, page);
        }
    }

    /** The password may be right, and a code be asked for besides. */
    private void goOnOrRefuse(HttpServletRequest request, @Nullable String page) throws IOException {
        if (HalfSignedIn.login(request).isPresent()) {
            String next = request.getContextPath() + "/sign-in-code.xhtml";
            faces.getExternalContext()
                    .redirect(PageAddress.ofOurs(page, request.getContextPath())
                            .map(asked -> next + "?page=" + URLEncoder.encode(asked, StandardCharsets.UTF_8))
                            .orElse(next));
        } else {
            refuse(request);
        }
    }

    private void refuse(HttpServletRequest request) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, reason(request), null));
    }

    private String reason(HttpServletRequest request) {
        Object seconds = request.getAttribute(ApplicationAuthentication.SLOWED);
        if (seconds != null) {
            answer(ApplicationAuthentication.TOO_MANY_REQUESTS);
            return words.fill(words.text("directory", "signInSlowed"), seconds);
        }
        if (request.getAttribute(ApplicationAuthentication.AWAY) != null) {
            answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return words.text("directory", "signInAway");
        }
        return words.text(
                "directory",
                request.getAttribute(ApplicationAuthentication.NO_ACCESS) == null ? "signInRefused" : "signInNoAccess");
    }

    /** The script of a page shows nothing of an answer that is an error. */
    private void answer(int status) {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(status);
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
