package org.ispolnenie.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.DeputyRepository;
import org.ispolnenie.directory.domain.Deputyship;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.StandIns.Principal;
import org.jspecify.annotations.Nullable;

/** Reads who stands in for whom: the administrator all of it, everybody else what is their own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeputyQueries {

    @Inject
    private DeputyRepository deputies;

    @Inject
    private StandIns standIns;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * One period of standing in.
     *
     * @param to        the last day
     * @param namedBy   the signature of who named the deputy
     * @param revokedAt when it was ended before its time; null if it was not
     * @param inForce   whether the deputy may act today
     * @param revocable whether the caller may end it
     */
    public record DeputyView(
            long id,
            long version,
            Person principal,
            Person deputy,
            LocalDate from,
            LocalDate to,
            @Nullable String reason,
            Course course,
            boolean inForce,
            boolean revocable) {

        /** By login, and by the name people know them by. */
        public record Person(String login, String name) {

            private static Person of(Account account) {
                return new Person(account.login(), account.displayName());
            }
        }

        /** Who named the deputy, and who took that back; null while nobody has. */
        public record Course(
                String namedBy, Instant namedAt, @Nullable String revokedBy, @Nullable Instant revokedAt) {}
    }

    /** The latest first. */
    public List<DeputyView> list() {
        Caller caller = current.get();
        List<Deputyship> seen = caller.is(Role.ADMIN) ? deputies.all() : deputies.of(caller.login());
        LocalDate today = LocalDate.now(clock);
        return seen.stream().map(one -> view(one, caller, today)).toList();
    }

    /** Whom the signed-in person may stand in for today. */
    public Collection<Principal> principals() {
        return standIns.principals(current.get().login());
    }

    private static DeputyView view(Deputyship one, Caller caller, LocalDate today) {
        Account principal = one.principal();
        boolean theirs = principal.login().equals(caller.login()) && caller.actingFor() == null;
        boolean open = one.revokedAt().isEmpty() && !one.to().isBefore(today);
        return new DeputyView(
                one.id(),
                one.version(),
                DeputyView.Person.of(principal),
                DeputyView.Person.of(one.deputy()),
                one.from(),
                one.to(),
                one.reason().orElse(null),
                new DeputyView.Course(
                        one.namedBy(),
                        one.namedAt(),
                        one.revokedBy().orElse(null),
                        one.revokedAt().orElse(null)),
                one.holdsOn(today) && principal.isActive(),
                open && (theirs || caller.is(Role.ADMIN)));
    }
}
