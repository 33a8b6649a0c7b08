package org.ispolnenie.shared.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.ispolnenie.shared.service.ActForCredential;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in once a session. The sign-in page hands name and password to {@code SecurityContext.authenticate}; what
 * that establishes is kept by the container in the session ({@code registerSession}) and found again on the next request.
 * The session gets a new id and a {@link SessionSeal} when someone signs in. Whoever asks for a page without being signed
 * in is sent to the sign-in page, and on to what they asked for afterwards.
 */
@ApplicationScoped
public class SessionDoor {

    private static final String REGISTER_SESSION = "jakarta.servlet.http.registerSession";

    private IdentityStoreHandler identities;

    @SuppressWarnings("NullAway.Init")
    public SessionDoor() {}

    @Inject
    public SessionDoor(IdentityStoreHandler identities) {
        this.identities = identities;
    }

    AuthenticationStatus validate(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(credential, request, response, context);
        }
        Principal caller = request.getUserPrincipal();
        if (caller != null) {
            if (SessionSeal.holds(request)) {
                return goOn(caller, request, context);
            }
            endSession(request);
        }
        return context.isProtected() ? SignInRedirect.send(request, response) : context.doNothing();
    }

    private AuthenticationStatus signIn(
            Credential credential,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(credential);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            request.getSession();
            request.changeSessionId();
            SessionSeal.put(request, response);
            context.getMessageInfo().getMap().put(REGISTER_SESSION, Boolean.TRUE.toString());
        }
        return context.notifyContainerAboutLogin(result);
    }

    /**
     * The container knows the caller from the session; it only wants to hear that they still hold, or for whom they act
     * in this request.
     */
    private AuthenticationStatus goOn(Principal caller, HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        ActForCredential asked = ActingFor.in(request);
        if (asked != null) {
            CredentialValidationResult deputy = identities.validate(asked);
            if (deputy.getStatus() == CredentialValidationResult.Status.VALID) {
                return context.notifyContainerAboutLogin(deputy);
            }
            // The period is over, or was ended: they go on as themselves.
            ActingFor.end(request);
        }
        try {
            context.getHandler()
                    .handle(new Callback[] {new CallerPrincipalCallback(context.getClientSubject(), caller)});
            return AuthenticationStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException unwilling) {
            throw new AuthenticationException(unwilling);
        }
    }

    /** Signs out: the session ends with all it held. */
    void forget(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SessionSeal.remove(request, response);
        endSession(request);
        context.cleanClientSubject();
    }

    private static void endSession(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
