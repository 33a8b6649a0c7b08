package org.ispolnenie.shared.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.ispolnenie.shared.service.ActForCredential;
import org.ispolnenie.shared.service.KnockCredential;
import org.ispolnenie.shared.service.OwedPassword;
import org.ispolnenie.shared.service.SessionRegister;
import org.ispolnenie.shared.service.SignedInCredential;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.ispolnenie.shared.web.MethodsFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in once a session. The sign-in page hands name and password to {@code SecurityContext.authenticate}; the
 * session gets a new id and a {@link SessionSeal} that knows who signed in. On every further request the directory is asked
 * anew who that is and what they may do, and the container is told as if they had just come in: it keeps no caller in the
 * session (ADR 0055). Whoever asks for a page without being signed in is sent to the sign-in page, and on to what they
 * asked for afterwards.
 */
@ApplicationScoped
public class SessionDoor {

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private ClientAddresses addresses;

    @Inject
    private SessionRegister register;

    @Inject
    private AuditTrail trail;

    AuthenticationStatus validate(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential said) {
            return signIn(KnockCredential.ofSession(said, addresses.of(request)), request, response, context);
        }
        if (isForEverybody(request)) {
            return context.doNothing();
        }
        if (SessionSeal.isOn(request)) {
            Optional<CredentialValidationResult> caller =
                    SessionSeal.signedIn(request).flatMap(credential -> caller(credential, request));
            if (caller.isPresent()) {
                if (OwedPassword.isOwed(caller.get())) {
                    PasswordGate.mark(request);
                    if (context.isProtected() && PasswordGate.stopsPage(request)) {
                        return PasswordGate.lead(request, response);
                    }
                }
                return context.notifyContainerAboutLogin(caller.get());
            }
            endSession(request);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return MethodsFilter.OF_PAGES.contains(request.getMethod())
                ? SignInRedirect.send(request, response)
                : refuseMethod(request, response);
    }

    /** Nothing here answers to it, whoever asks: signing in would not help. */
    private static AuthenticationStatus refuseMethod(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        SecurityHeaders.set(request, response);
        try {
            MethodsFilter.refuse(response, MethodsFilter.OF_PAGES);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }

    /** Styles and scripts are the same whoever asks, a dozen of them a page. */
    private static boolean isForEverybody(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + RESOURCES);
    }

    private AuthenticationStatus signIn(
            KnockCredential credential,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(credential);
        if (isValid(result)) {
            String login = result.getCallerPrincipal().getName();
            SessionSeal.key(request).ifPresent(register::end);
            request.getSession();
            request.changeSessionId();
            SessionSeal.put(login, result.getCallerUniqueId(), request, response);
            register.begin(
                    login,
                    SessionSeal.key(request).orElseThrow(),
                    credential.address(),
                    Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
            trail.write(AuditNote.of("SIGNED_IN", AuditEntity.SESSION, null), login);
        }
        return context.notifyContainerAboutLogin(result);
    }

    /** Who is asking now: the person of the session, or them for another; empty if their account holds no longer. */
    private Optional<CredentialValidationResult> caller(SignedInCredential credential, HttpServletRequest request) {
        CredentialValidationResult person = identities.validate(credential);
        if (!isValid(person)) {
            return Optional.empty();
        }
        @Nullable ActForCredential asked = ActingFor.in(request);
        if (asked != null) {
            CredentialValidationResult deputy = identities.validate(asked);
            if (isValid(deputy)) {
                return Optional.of(deputy);
            }
            // The period is over, or was ended: they go on as themselves.
            ActingFor.end(request);
        }
        return Optional.of(person);
    }

    private static boolean isValid(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID;
    }

    /** Signs out: the session ends with all it held. */
    void forget(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SessionSeal.remove(request, response);
        endSession(request);
        context.cleanClientSubject();
    }

    private void endSession(HttpServletRequest request) {
        SessionSeal.key(request).ifPresent(register::end);
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
