package org.ispolnenie.directory.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.DeputyRepository;
import org.ispolnenie.directory.domain.Deputyship;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Names and revokes deputies: a person their own, the administrator anybody's. */
@Stateless
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.CONTROLLER,
    Role.Names.CHAIR,
    Role.Names.EXECUTOR,
    Role.Names.SCHOOL_TEAM,
    Role.Names.CURATOR
})
public class DeputyService {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private DeputyRepository deputies;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * Names a deputy.
     *
     * @param principal who is stood in for; null: the caller
     * @param to        the last day
     * @return the id of the period
     */
    @Audited(value = "DEPUTY_NAMED", of = AuditEntity.DEPUTY)
    public long name(@Nullable String principal, String deputy, LocalDate from, LocalDate to, @Nullable String reason) {
        Caller caller = requireThemselves();
        String whose = principal == null ? caller.login() : principal;
        if (!whose.equals(caller.login()) && !caller.is(Role.ADMIN)) {
            throw new AccessDeniedException(Message.of("directory.NOT_YOUR_DEPUTY"));
        }
        @Nullable String words = WrittenText.optionalText(reason, "/reason", LONGEST_REASON);
        Deputyship named = Deputyship.name(
                account("/principal", whose),
                account("/deputy", deputy),
                from,
                to,
                words,
                LocalDate.now(clock),
                caller.acts(clock.instant()));
        deputies.add(named);
        return named.id();
    }

    /** Ends a period at once. A deputy may see it and not end it; for everybody else there is none. */
    @Audited(value = "DEPUTY_REVOKED", of = AuditEntity.DEPUTY)
    public void revoke(@AuditedId long id) {
        Caller caller = requireThemselves();
        Deputyship deputyship = deputies.find(id).orElseThrow(() -> notFound(id));
        if (!deputyship.principal().login().equals(caller.login()) && !caller.is(Role.ADMIN)) {
            if (deputyship.deputy().login().equals(caller.login())) {
                throw new AccessDeniedException(Message.of("directory.NOT_YOUR_DEPUTY"));
            }
            throw notFound(id);
        }
        deputyship.revoke(caller.acts(clock.instant()));
    }

    /** What was lent is not lent on. */
    private Caller requireThemselves() {
        Caller caller = current.get();
        if (caller.actingFor() != null) {
            throw new AccessDeniedException(
                    Message.of("directory.ONLY_THEMSELVES", caller.actingFor().displayName()));
        }
        return caller;
    }

    private Account account(String pointer, String login) {
        return directory
                .account(login)
                .orElseThrow(
                        () -> ValidationException.of(pointer, Message.of("directory.NO_ACCOUNT_OF_THIS_NAME", login)));
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException(Message.of("directory.NO_SUCH_DEPUTY", String.valueOf(id)));
    }
}
