package org.ispolnenie.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The caller of this request, read from the directory at most once. */
@RequestScoped
public class CurrentCaller {

    @Inject
    private SecurityContext security;

    @Inject
    private CallerLookup lookup;

    private @Nullable Caller caller;
    private @Nullable Caller justChecked;

    /** A caller that is known beforehand. */
    public static CurrentCaller of(Caller caller) {
        CurrentCaller current = new CurrentCaller();
        current.caller = caller;
        return current;
    }

    /** @throws AccessDeniedException if nobody is signed in */
    @PermitAll
    public Caller get() {
        if (caller == null) {
            Principal principal = security.getCallerPrincipal();
            if (principal == null) {
                throw new AccessDeniedException(Message.of("directory.NOT_SIGNED_IN"));
            }
            Caller checked = justChecked;
            caller = checked != null && checked.signature().equals(principal.getName())
                    ? checked
                    : lookup.byName(principal.getName());
        }
        return caller;
    }

    /** An account read in this request, when its password was checked; it need not be read again if it is let in. */
    public void checked(Caller account) {
        justChecked = account;
    }
}
