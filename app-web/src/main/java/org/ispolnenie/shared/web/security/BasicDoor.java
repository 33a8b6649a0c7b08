package org.ispolnenie.shared.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.service.ActForCredential;
import org.ispolnenie.shared.service.KnockCredential;
import org.jspecify.annotations.Nullable;

/** Lets programs in by HTTP Basic, call by call; nothing of a call is left behind, no session either. */
@ApplicationScoped
public class BasicDoor {

    private static final String CHALLENGE = "Basic realm=\"Ispolnenie\", charset=\"UTF-8\"";
    private static final String ACT_FOR = "Ispolnenie-Act-For";
    private static final String SECOND_FACTOR = "Ispolnenie-Second-Factor";

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private ClientAddresses addresses;

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<UsernamePasswordCredential> credential = BasicCredential.in(request.getHeader("Authorization"));
        if (credential.isEmpty()) {
            return context.isProtected()
                    ? refuse(request, response, "shared.problem.SIGN_IN_NEEDED")
                    : context.doNothing();
        }
        @Nullable
        CredentialValidationResult result = identities.validate(
                KnockCredential.ofCall(credential.get(), addresses.of(request), request.getHeader(SECOND_FACTOR)));
        if (result == null || result.getStatus() != CredentialValidationResult.Status.VALID) {
            return refuse(request, response, "shared.problem.WRONG_CREDENTIALS");
        }
        Optional<OwedGate> gate = OwedGate.before(result).filter(owed -> owed.stopsCall(request));
        if (gate.isPresent()) {
            return gate.get().refuse(request, response);
        }
        String principal = request.getHeader(ACT_FOR);
        return principal == null || WrittenText.isNothing(principal)
                ? context.notifyContainerAboutLogin(result.getCallerPrincipal(), result.getCallerGroups())
                : actFor(
                        result.getCallerPrincipal().getName(), WrittenText.line(principal), request, response, context);
    }

    /** A deputy names whom they stand in for, call by call. */
    private AuthenticationStatus actFor(
            String person,
            String principal,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(new ActForCredential(person, principal));
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            return context.notifyContainerAboutLogin(result.getCallerPrincipal(), result.getCallerGroups());
        }
        SecurityHeaders.set(request, response);
        Problem.of(HttpServletResponse.SC_FORBIDDEN, "access-denied", Message.of("shared.NOT_STANDING_IN", principal))
                .at(request.getRequestURI())
                .send(response, AnswerLanguage.locale(request));
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, String reason) {
        SecurityHeaders.set(request, response);
        response.setHeader("WWW-Authenticate", CHALLENGE);
        Problem.of(HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated", Message.of(reason))
                .at(request.getRequestURI())
                .send(response, AnswerLanguage.locale(request));
        return AuthenticationStatus.SEND_FAILURE;
    }
}
