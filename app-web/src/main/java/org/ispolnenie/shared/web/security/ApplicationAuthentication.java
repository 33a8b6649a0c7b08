package org.ispolnenie.shared.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.service.CallerAddress;
import org.ispolnenie.shared.service.DatabaseAway;
import org.ispolnenie.shared.service.door.CodeNeededException;
import org.ispolnenie.shared.service.door.CodeUsedException;
import org.ispolnenie.shared.service.door.NoAccessException;
import org.ispolnenie.shared.service.door.SignInAwayException;
import org.ispolnenie.shared.service.door.SignInSlowedException;
import org.ispolnenie.shared.web.AwayPage;

/**
 * The application's one authentication mechanism (Jakarta Security allows one). Programs knock at {@code /api} and
 * {@code /services}: they name themselves on every call and never get a session. Everything else is pages for people,
 * who sign in once. What needs no sign-in at all is said in {@code web.xml}.
 */
@ApplicationScoped
public class ApplicationAuthentication implements HttpAuthenticationMechanism {

    /** The attribute of a request that says for how many seconds nobody is let in who has to wait. */
    public static final String SLOWED = SignInSlowedException.class.getName();

    /** The attribute of a request that says that the directory service does not answer. */
    public static final String AWAY = SignInAwayException.class.getName();

    /** The attribute of a request that says that the directory service knows the person, and nothing here is open to them. */
    public static final String NO_ACCESS = NoAccessException.class.getName();

    /** The attribute of a request that says that a code has let in before, and the next one has to be waited for. */
    public static final String CODE_USED = CodeUsedException.class.getName();

    private static final String CODE_NEEDED = CodeNeededException.class.getName();

    public static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private BasicDoor programs;

    @Inject
    private SessionDoor people;

    @Inject
    private ClientAddresses addresses;

    @Inject
    private CallerAddress address;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            address.is(addresses.of(request));
            return ProgramPaths.includes(request)
                    ? programs.validate(request, response, context)
                    : people.validate(request, response, context);
        } catch (SignInSlowedException slowed) {
            response.setHeader("Retry-After", String.valueOf(slowed.seconds()));
            Problem slowDown =
                    Problem.of(TOO_MANY_REQUESTS, "slow-down", Message.of("shared.SIGN_IN_SLOWED", slowed.seconds()));
            return refuse(slowDown, SLOWED, slowed.seconds(), request, response);
        } catch (SignInAwayException away) {
            // Whether the password is right is not known now; that is no error of theirs, and no try.
            response.setHeader("Retry-After", String.valueOf(away.seconds()));
            return refuse(unavailable("shared.DIRECTORY_SERVICE_AWAY"), AWAY, away.seconds(), request, response);
        } catch (NoAccessException known) {
            Problem denied = Problem.of(
                    HttpServletResponse.SC_FORBIDDEN,
                    "access-denied",
                    Message.of("shared.NO_ACCESS_BY_DIRECTORY_SERVICE"));
            return refuse(denied, NO_ACCESS, true, request, response);
        } catch (CodeNeededException needed) {
            return refuse(codeProblem("shared.CODE_NEEDED"), CODE_NEEDED, true, request, response);
        } catch (CodeUsedException used) {
            return refuse(codeProblem("shared.CODE_USED"), CODE_USED, true, request, response);
        } catch (RuntimeException failure) {
            DatabaseAway.tell(DatabaseAway.behind(failure).orElseThrow(() -> failure));
            return later(request, response);
        }
    }

    /** Programs get the problem; the sign-in page, which asked for this, says it in its own words by the attribute. */
    private static AuthenticationStatus refuse(
            Problem problem, String attribute, Object said, HttpServletRequest request, HttpServletResponse response) {
        if (ProgramPaths.includes(request)) {
            tell(problem, request, response);
        } else {
            request.setAttribute(attribute, said);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static void tell(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.set(request, response);
        problem.at(request.getRequestURI()).send(response, AnswerLanguage.locale(request));
    }

    private static Problem codeProblem(String words) {
        return Problem.of(HttpServletResponse.SC_FORBIDDEN, "second-factor-needed", Message.of(words));
    }

    private static Problem unavailable(String words) {
        return Problem.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable", Message.of(words));
    }

    /** Who they are is not known while the database is away; that is no error of theirs, and passes. */
    private static AuthenticationStatus later(HttpServletRequest request, HttpServletResponse response) {
        if (ProgramPaths.includes(request)) {
            response.setHeader("Retry-After", DatabaseAway.SECONDS_TO_WAIT);
            tell(unavailable("shared.UNAVAILABLE"), request, response);
        } else {
            SecurityHeaders.set(request, response);
            AwayPage.send(request, response);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        people.forget(request, response, context);
    }
}
