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
import org.ispolnenie.shared.service.SessionRegister;
import org.ispolnenie.shared.service.SignedInCredential;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.ispolnenie.shared.service.door.CodeCredential;
import org.ispolnenie.shared.service.door.CodeNeededException;
import org.ispolnenie.shared.service.door.TypedCode;
import org.ispolnenie.shared.web.MethodsFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in once a session. The sign-in page hands name and password to {@code SecurityContext.authenticate}; the
 * session gets a new id and a {@link SessionSeal} that knows who signed in. On every further request the directory is asked
 * anew who that is and what they may do, and the container is told as if they had just come in: it keeps no caller in the
 * session (ADR 0055). Whoever asks for a page without being signed in is sent to the sign-in page, and on to what they
 * asked for afterwards. Whose account has a second factor is {@linkplain HalfSignedIn half signed in} by the password, which
 * opens nothing but the page where the code is said.
 */
@ApplicationScoped
public class SessionDoor {

    /** Whose session this request came in by: they have said what there is to say, and need not say a code again. */
    private static final String PERSON = SessionDoor.class.getName() + ".person";

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
            boolean passed = said.getCaller().equals(request.getAttribute(PERSON));
            return signIn(KnockCredential.ofSession(said, addresses.of(request), passed), request, response, context);
        }
        if (context.getAuthParameters().getCredential() instanceof TypedCode typed) {
            return sayCode(typed, request, response, context);
        }
        if (isForEverybody(request)) {
            return context.doNothing();
        }
        if (SessionSeal.isOn(request)) {
            Optional<CredentialValidationResult> caller =
                    SessionSeal.signedIn(request).flatMap(credential -> caller(credential, request));
            if (caller.isPresent()) {
                Optional<OwedGate> gate = OwedGate.before(caller.get());
                gate.ifPresent(owed -> owed.mark(request));
                if (gate.isPresent() && context.isProtected() && gate.get().stopsPage(request)) {
                    return gate.get().lead(request, response);
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
        try {
            CredentialValidationResult result = identities.validate(credential);
            if (isValid(result)) {
                begin(result, credential.address(), request, response);
            }
            return context.notifyContainerAboutLogin(result);
        } catch (CodeNeededException needed) {
            // Who was signed in with this browser before is not any more.
            SessionSeal.remove(request, response);
            endSession(request);
            HalfSignedIn.begin(request, needed);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** The second half: the session is sealed as if password and code had come together. */
    private AuthenticationStatus sayCode(
            TypedCode typed, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String address = addresses.of(request);
        Optional<CodeCredential> said = HalfSignedIn.saying(typed.text(), address, request);
        if (said.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        CredentialValidationResult result = identities.validate(said.get());
        if (isValid(result)) {
            HalfSignedIn.end(request);
            begin(result, address, request, response);
        }
        return context.notifyContainerAboutLogin(result);
    }

    private void begin(
            CredentialValidationResult who, String address, HttpServletRequest request, HttpServletResponse response) {
        String login = who.getCallerPrincipal().getName();
        SessionSeal.key(request).ifPresent(register::end);
        request.getSession();
        request.changeSessionId();
        SessionSeal.put(login, who.getCallerUniqueId(), request, response);
        register.begin(
                login,
                SessionSeal.key(request).orElseThrow(),
                address,
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
        trail.write(AuditNote.of("SIGNED_IN", AuditEntity.SESSION, null), login);
    }

    /** Who is asking now: the person of the session, or them for another; empty if their account holds no longer. */
    private Optional<CredentialValidationResult> caller(SignedInCredential credential, HttpServletRequest request) {
        CredentialValidationResult person = identities.validate(credential);
        if (!isValid(person)) {
            return Optional.empty();
        }
        request.setAttribute(PERSON, credential.login());
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
