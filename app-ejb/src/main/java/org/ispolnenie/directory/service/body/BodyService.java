package org.ispolnenie.directory.service.body;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.directory.domain.body.OpenWork;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryService;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The administrator brings bodies into the directory, says what they are called, and ends them. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class BodyService {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private BodyRepository bodies;

    @Inject
    private DirectoryCodes codes;

    @Inject
    private BodyNames names;

    @Inject
    private DirectoryService successions;

    @Inject
    private OpenWork openWork;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Brings a body into the directory. */
    @Audited(value = "ORGANIZATION_CREATED", of = AuditEntity.ORGANIZATION)
    public void create(@AuditedId String code, BodyWords words) {
        List<FieldError> wrong = new ArrayList<>(codes.wrongWith(code));
        OrganizationDescription description = description(null, words, wrong);
        description.wrongValues().forEach(value -> wrong.add(error(value)));
        wrong.addAll(names.taken(code, List.of(), description));
        requireNone(wrong);
        names.claim(List.of(), description);
        Organization body = new Organization(code, description, now());
        bodies.add(body);
        bodies.add(BodyChanges.created(body, now()));
    }

    /**
     * Says what a body is and is called.
     *
     * @param version as the caller has seen it; null: whichever is there
     */
    @Audited(value = "ORGANIZATION_CHANGED", of = AuditEntity.ORGANIZATION)
    public void change(@AuditedId String code, @Nullable Long version, BodyWords words) {
        Organization body = body(code);
        body.requireVersion(version);
        List<FieldError> wrong = new ArrayList<>();
        OrganizationDescription next = description(body, words, wrong);
        body.wrongValues(next).forEach(value -> wrong.add(error(value)));
        wrong.addAll(names.taken(code, body.everyName(), next));
        LocalDate from = firstDay(body, next, words, wrong);
        requireNone(wrong);
        names.claim(body.everyName(), next);
        BodyChanges.make(body, next, from, now()).forEach(bodies::add);
    }

    /**
     * Ends a body. What is open passes to the successor the day after; without one it stays, if the caller says so.
     *
     * @param version what the caller has seen of the body; null: it is not ended yet
     */
    @Audited(value = "ORGANIZATION_CLOSED", of = AuditEntity.ORGANIZATION)
    public void close(@AuditedId String code, @Nullable Long version, BodyClosing closing) {
        Organization body = body(code);
        String reason = WrittenText.requiredLine(closing.reason(), "/reason", LONGEST_REASON);
        if (version != null) {
            body.requireVersion(version);
        } else if (body.validTo()
                .filter(last -> !last.isBefore(LocalDate.now(clock)))
                .isPresent()) {
            throw new VersionNeededException(Message.of("shared.VERSION_NEEDED"));
        }
        if (closing.successor() == null) {
            closeWithoutSuccessor(body, closing);
        } else {
            successions.succeed(
                    code, body.version(), closing.successor(), closing.validTo().plusDays(1));
        }
        bodies.add(DirectoryChange.of(body, Message.of("directory.change.CLOSED", closing.validTo(), reason), now()));
    }

    private void closeWithoutSuccessor(Organization body, BodyClosing closing) {
        long open = openWork.of(body.id());
        if (open > 0 && !closing.leaveOpen()) {
            throw new ConflictException(Message.of("directory.OPEN_WORK", body.name(), open));
        }
        body.close(closing.validTo(), LocalDate.now(clock), now());
    }

    private OrganizationDescription description(@Nullable Organization body, BodyWords words, List<FieldError> wrong) {
        String name = WrittenText.line(words.name());
        LocalDate there = body == null ? LocalDate.now(clock) : body.validFrom();
        return new OrganizationDescription(
                words.kind(),
                name,
                Objects.requireNonNullElse(WrittenText.lineOrNull(words.shortName()), name),
                parent(words.parent(), wrong),
                Objects.requireNonNullElse(words.validFrom(), there),
                Optional.ofNullable(body).flatMap(Organization::validTo).orElse(null),
                BodyNames.written(words.aliases()));
    }

    private @Nullable Organization parent(@Nullable String code, List<FieldError> wrong) {
        if (code == null || WrittenText.isNothing(code)) {
            return null;
        }
        Optional<Organization> parent = directory.organization(code);
        if (parent.isEmpty()) {
            wrong.add(new FieldError("/parent", Message.of("directory.UNKNOWN_CODE", code)));
        }
        return parent.orElse(null);
    }

    /** The first day of a new name: not in the days of the name before, and not to come. */
    private LocalDate firstDay(
            Organization body, OrganizationDescription next, BodyWords words, List<FieldError> wrong) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = Objects.requireNonNullElse(words.calledSoFrom(), today);
        boolean renamed = !next.name().equals(body.name()) || !next.shortName().equals(body.shortName());
        if (renamed && words.calledSoFrom() != null) {
            if (from.isAfter(today)) {
                wrong.add(new FieldError("/nameFrom", Message.of("directory.NAME_TO_COME", from)));
            } else if (from.isBefore(body.calledSoSince())) {
                wrong.add(new FieldError(
                        "/nameFrom", Message.of("directory.CALLED_SO_SINCE", body.name(), body.calledSoSince())));
            }
        }
        return from;
    }

    private Organization body(String code) {
        return directory
                .organization(code)
                .orElseThrow(() -> new NotFoundException(Message.of("directory.UNKNOWN_CODE", code)));
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }

    private static FieldError error(OrganizationDescription.WrongValue wrong) {
        return new FieldError("/" + wrong.field().key(), wrong.reason());
    }

    private static void requireNone(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new ValidationException(wrong);
        }
    }
}
