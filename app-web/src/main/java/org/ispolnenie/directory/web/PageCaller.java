package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Caller.ActingFor;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DeputyQueries;
import org.ispolnenie.directory.service.StandIns.Principal;
import org.ispolnenie.shared.web.security.OwedGate;
import org.jspecify.annotations.Nullable;

/** Who is at the page, so that menus offer only what this person may do; the services check it again. */
@Named("who")
@RequestScoped
public class PageCaller {

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private DeputyQueries deputies;

    private @Nullable Collection<Principal> principals;

    public boolean isSignedIn() {
        return security.getCallerPrincipal() != null;
    }

    /** Whether they may look around: they have signed in, and owe nothing first. */
    public boolean isInside() {
        return isSignedIn() && !OwedGate.isAnyOwed(request);
    }

    /** The account they signed in with, also while they act for another. */
    public String getLogin() {
        return get().login();
    }

    public String getName() {
        return get().displayName();
    }

    /** How the one is called whom they stand in for; null where they act for themselves. */
    public @Nullable String getActingFor() {
        ActingFor principal = get().actingFor();
        return principal == null ? null : principal.displayName();
    }

    /** Whom they may stand in for today. */
    public Collection<Principal> getPrincipals() {
        if (principals == null) {
            principals = deputies.principals();
        }
        return principals;
    }

    public boolean isAdmin() {
        return isSignedIn() && get().is(Role.ADMIN);
    }

    /** Whether nothing but the server is their business: they look after it, and neither control nor carry out. */
    public boolean isAdminOnly() {
        return isAdmin() && get().roles().equals(Set.of(Role.ADMIN));
    }

    /** Whether they answer for a body's assignments. */
    public boolean isExecutor() {
        return isSignedIn() && get().is(Role.EXECUTOR);
    }

    /** Whether they work on support projects in a school. */
    public boolean isSchoolTeam() {
        return isSignedIn() && get().is(Role.SCHOOL_TEAM);
    }

    /** Whether they serve schools of support projects. */
    public boolean isCurator() {
        return isSignedIn() && get().is(Role.CURATOR);
    }

    /** Whether assignments are none of their business: schools and those who serve them have only projects. */
    public boolean isOfSchools() {
        return (isSchoolTeam() || isCurator()) && !isExecutor() && !isOverseer();
    }

    /** Whether they may name deputies: people may, systems have none. */
    public boolean isPerson() {
        return isSignedIn() && !(get().roles().isEmpty() || get().is(Role.INTEGRATION));
    }

    public @Nullable OrganizationRef getOrganization() {
        return get().organization();
    }

    public boolean isController() {
        return isSignedIn() && get().is(Role.CONTROLLER);
    }

    /** Whether the boards and protocols of all bodies are open to them. */
    public boolean isOverseer() {
        return isSignedIn() && get().seesAllBodies();
    }

    private Caller get() {
        return caller.get();
    }
}
