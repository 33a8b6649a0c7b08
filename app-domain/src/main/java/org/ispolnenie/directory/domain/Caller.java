package org.ispolnenie.directory.domain;

import java.util.Optional;
import java.util.Set;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Message;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param login        the account
 * @param displayName  how the person (or system) is called
 * @param organization the body they act for; null for a system account of no body
 * @param roles        what they may do
 */
public record Caller(String login, String displayName, @Nullable OrganizationRef organization, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** What is recorded as the person of an action. */
    public String signature() {
        return login;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller sees every body's assignments; otherwise only those of their own. */
    public boolean seesAllBodies() {
        return is(Role.CONTROLLER) || is(Role.CHAIR) || is(Role.ADMIN) || is(Role.INTEGRATION);
    }

    /** The one body the caller is confined to; empty if they see all. */
    public Optional<OrganizationRef> confinedTo() {
        if (seesAllBodies()) {
            return Optional.empty();
        }
        if (organization == null) {
            throw new AccessDeniedException(Message.of("directory.NO_BODY", login));
        }
        return Optional.of(organization);
    }
}
