package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ispolnenie.directory.domain.factor.RecoveryCodes;
import org.ispolnenie.directory.domain.factor.SharedSecret;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.account.OwnSecondFactor;
import org.ispolnenie.directory.service.account.OwnSecondFactor.Standing;
import org.ispolnenie.shared.web.Words;
import org.ispolnenie.shared.web.place.PageAddress;
import org.ispolnenie.shared.web.security.OwedGate;
import org.ispolnenie.shared.web.security.OwnSession;
import org.jspecify.annotations.Nullable;

/** A person sets up their second factor, takes other recovery codes, switches it off. */
@Named
@RequestScoped
public class SecondFactorView {

    @Inject
    private OwnSecondFactor factor;

    @Inject
    private OwnSession session;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    private @Nullable Standing standing;
    private @Nullable RecoveryCodes made;
    private @Nullable String password;
    private @Nullable String code;

    /** Whether they have to, before anything else. */
    public boolean isOwed() {
        return OwedGate.SECOND_FACTOR.isOwed(request);
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = factor.standing();
        }
        return standing;
    }

    /** Recovery codes that were made right now; null: none were. */
    public @Nullable RecoveryCodes getMade() {
        return made;
    }

    /** Whose account it is, as it stands on the paper with the codes. */
    public String getLogin() {
        return caller.get().login();
    }

    /** Where who was led here may go on. */
    public String getNext() {
        return PageAddress.ofOurs(request.getParameter("page"), request.getContextPath())
                .orElse(request.getContextPath() + "/");
    }

    /** What a telephone looks at; null where nothing is being set up. */
    public @Nullable QrCode getPicture() {
        SharedSecret secret = getStanding().begun();
        return secret == null
                ? null
                : QrCode.of(secret.keyUri(OwnSecondFactor.ISSUER, caller.get().login()));
    }

    public void begin() {
        factor.begin(said(password));
        standing = null;
    }

    public void setUp() {
        made = factor.setUp(said(code), session.key());
        done("secondFactorSetUp");
    }

    public void renewCodes() {
        made = factor.renewCodes(said(code));
        done("recoveryCodesMade");
    }

    public void switchOff() {
        factor.switchOff(said(password), said(code));
        done("secondFactorSwitchedOff");
    }

    private void done(String key) {
        standing = null;
        faces.addMessage(null, new FacesMessage(words.text("directory", key)));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Never told back to the browser. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** Never told back to the browser. */
    public @Nullable String getCode() {
        return null;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
