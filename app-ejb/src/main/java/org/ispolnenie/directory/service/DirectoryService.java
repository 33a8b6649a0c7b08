package org.ispolnenie.directory.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.SuccessorRecorded;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Keeps the directory: the administrator's work. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class DirectoryService {

    @Inject
    private DirectoryRepository directory;

    @Inject
    private BodyRepository bodies;

    @Inject
    private Event<SuccessorRecorded> recorded;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Records that a body is succeeded by another. Its protocols stay addressed to it; what is still open passes on once
     * the day has come.
     *
     * @param version what the caller has seen of the body; null: it has no successor yet
     * @param from    the successor's first day
     */
    @Audited(value = "SUCCESSOR_RECORDED", of = AuditEntity.ORGANIZATION)
    public void succeed(
            @AuditedId String code,
            @Nullable Long version,
            @AuditedDetail("successor") String successor,
            LocalDate from) {
        Organization body = directory
                .organization(code)
                .orElseThrow(() -> new NotFoundException(Message.of("directory.UNKNOWN_CODE", code)));
        if (version != null) {
            body.requireVersion(version);
        } else if (body.successor().isPresent() && body.existsOn(LocalDate.now(clock))) {
            throw new VersionNeededException(Message.of("shared.VERSION_NEEDED"));
        }
        Organization heir = directory
                .organization(successor)
                .orElseThrow(
                        () -> ValidationException.of("/successor", Message.of("directory.UNKNOWN_CODE", successor)));
        Act act = caller.get().acts(clock.instant());
        body.recordSuccessor(heir, from, LocalDate.now(clock), act);
        bodies.add(DirectoryChange.of(body, Message.of("directory.change.SUCCEEDED", heir.name(), from), act));
        recorded.fire(new SuccessorRecorded(code, successor, from));
    }
}
