package org.ispolnenie.directory.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param login        the account
 * @param displayName  how the person (or system) is called
 * @param organization the body they act for; null for a system account of no body
 * @param roles        what they may do
 * @param actingFor    whom they stand in for; null where they act for themselves
 */
public record Caller(
        String login,
        String displayName,
        @Nullable OrganizationRef organization,
        Set<Role> roles,
        @Nullable ActingFor actingFor) {

    /** What a deputy takes over; administration and other systems' accounts are nobody's to lend. */
    private static final Set<Role> LENT =
            EnumSet.of(Role.EXECUTOR, Role.CONTROLLER, Role.CHAIR, Role.SCHOOL_TEAM, Role.CURATOR);

    /**
     * Whom a deputy stands in for.
     *
     * @param login           the principal's account
     * @param displayName     how the principal is called
     * @param ownOrganization the deputy's own body, which stays theirs; null if none
     */
    public record ActingFor(String login, String displayName, @Nullable OrganizationRef ownOrganization) {}

    public Caller {
        roles = Set.copyOf(roles);
    }

    public Caller(String login, String displayName, @Nullable OrganizationRef organization, Set<Role> roles) {
        this(login, displayName, organization, roles, null);
    }

    /** The same person with the body and the working roles of the one they stand in for. */
    public Caller standingInFor(Caller principal) {
        EnumSet<Role> taken = EnumSet.noneOf(Role.class);
        principal.roles().stream().filter(LENT::contains).forEach(taken::add);
        return new Caller(
                login,
                displayName,
                principal.organization(),
                taken,
                new ActingFor(principal.login(), principal.displayName(), organization));
    }

    /** Whether there is anything to stand in for. */
    public static boolean lends(Set<Role> roles) {
        return roles.stream().anyMatch(LENT::contains);
    }

    /** What is recorded as the person of an action: a {@link Signature}. */
    public String signature() {
        return new Signature(login, actingFor == null ? null : actingFor.login()).toString();
    }

    /** What the caller does now: who and when, as it is recorded. */
    public Act acts(Instant now) {
        return new Act(signature(), now);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Their own body or that of whom they stand in for, if it is this one: nobody judges either of them. */
    public Optional<OrganizationRef> bodyOf(long organizationId) {
        return Stream.of(
                        Optional.ofNullable(organization),
                        Optional.ofNullable(actingFor).map(ActingFor::ownOrganization))
                .flatMap(Optional::stream)
                .filter(body -> body.id() == organizationId)
                .findFirst();
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
