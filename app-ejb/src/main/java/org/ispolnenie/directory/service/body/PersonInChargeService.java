package org.ispolnenie.directory.service.body;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.directory.domain.body.PersonInCharge;
import org.ispolnenie.directory.domain.body.PersonInCharge.Description;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.EmailAddress;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The administrator says who is in charge of a body, and how they are reached. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class PersonInChargeService {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 100;
    private static final Pattern PHONE = Pattern.compile(".*\\d.*\\d.*\\d.*");

    @Inject
    private DirectoryRepository directory;

    @Inject
    private BodyRepository bodies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Names somebody; the id of the entry. */
    @Audited(value = "PERSON_IN_CHARGE_NAMED", of = AuditEntity.PERSON_IN_CHARGE)
    public long name(@AuditedDetail("organization") String code, Description description) {
        Organization body = directory
                .organization(code)
                .orElseThrow(() -> new NotFoundException(Message.of("directory.UNKNOWN_CODE", code)));
        Description written = written(body, description);
        PersonInCharge person = new PersonInCharge(body, written, now());
        bodies.add(person);
        bodies.add(DirectoryChange.of(
                body, Message.of("directory.change.IN_CHARGE", written.name(), written.post(), written.from()), now()));
        return person.id();
    }

    /** @param version as the caller has seen it; null: whichever is there */
    @Audited(value = "PERSON_IN_CHARGE_CHANGED", of = AuditEntity.PERSON_IN_CHARGE)
    public void change(
            @AuditedDetail("organization") String code,
            @AuditedId long id,
            @Nullable Long version,
            Description description) {
        PersonInCharge person = bodies.personInCharge(id)
                .filter(one -> one.organization().code().equals(code))
                .orElseThrow(() -> new NotFoundException(Message.of("directory.NO_SUCH_PERSON_IN_CHARGE", id)));
        person.requireVersion(version);
        Description written = written(person.organization(), description);
        if (written.equals(person.description())) {
            return;
        }
        person.become(written, now());
        bodies.add(DirectoryChange.of(
                person.organization(),
                written.to() == null
                        ? Message.of("directory.change.IN_CHARGE", written.name(), written.post(), written.from())
                        : Message.of("directory.change.IN_CHARGE_UNTIL", written.name(), written.post(), written.to()),
                now()));
    }

    private static Description written(Organization body, Description typed) {
        String name = WrittenText.requiredLine(typed.name(), "/name", LONGEST_NAME);
        String post = WrittenText.requiredLine(typed.post(), "/post", LONGEST_NAME);
        @Nullable String email = EmailAddress.of(typed.email());
        @Nullable String phone = WrittenText.lineOrNull(typed.phone());
        if (phone != null
                && (phone.length() > LONGEST_PHONE || !PHONE.matcher(phone).matches())) {
            throw ValidationException.of("/phone", Message.of("directory.NO_PHONE", phone));
        }
        if (typed.to() != null && typed.to().isBefore(typed.from())) {
            throw ValidationException.of("/to", Message.of("shared.ENDS_BEFORE_IT_BEGINS"));
        }
        if (typed.from().isBefore(body.validFrom())) {
            throw ValidationException.of("/from", Message.of("directory.NO_MEMBER_YET", body.name(), body.validFrom()));
        }
        return new Description(name, post, email, phone, typed.from(), typed.to());
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }
}
