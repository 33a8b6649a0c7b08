package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Who is at the page, so that menus offer only what this person may do; the services check it again. */
@Named
@RequestScoped
public class Who {

    private SecurityContext security;
    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    public Who() {}

    @Inject
    public Who(SecurityContext security, CurrentCaller caller) {
        this.security = security;
        this.caller = caller;
    }

    public boolean isSignedIn() {
        return security.getCallerPrincipal() != null;
    }

    public String getName() {
        return get().displayName();
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
