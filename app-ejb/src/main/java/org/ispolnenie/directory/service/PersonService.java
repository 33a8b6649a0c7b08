package org.ispolnenie.directory.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonReader.PeopleChoice;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how people are reached: the administrator's work. There is no switch to be written to less: who is to be reminded
 * is the controller's to say.
 */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class PersonService {

    /** The languages people are written to in. */
    public static final List<String> LANGUAGES = List.of("ru", "en");

    private static final int MAX_LIMIT = 500;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private PersonReader reader;

    @Inject
    private Event<AddressKnown> known;

    /** A part of the accounts, by login; the cursor of the part before, or null for the first. */
    public Page<PersonRow> list(PeopleChoice choice, int limit, @Nullable String cursor) {
        ListChoice list = ListChoice.of("people", choice);
        return list.sealed(reader.page(choice, Math.min(limit, MAX_LIMIT), list.place(cursor)));
    }

    public PersonRow get(String login) {
        return reader.find(login).orElseThrow(() -> noSuchPerson(login));
    }

    /**
     * Says how a person is reached.
     *
     * @param version  what the caller has seen of the account; null: whichever
     * @param email    null: nobody can write to them by e-mail
     * @param language {@code ru} or {@code en}
     * @param heads    whether they are the head of their body
     */
    @Audited(value = "PERSON_REACH_CHANGED", of = AuditEntity.ACCOUNT)
    public void reach(
            @AuditedId String login, @Nullable Long version, @Nullable String email, String language, boolean heads) {
        Account account = directory.account(login).orElseThrow(() -> noSuchPerson(login));
        account.requireVersion(version);
        requireSense(account, language, heads);
        Optional<String> before = account.email();
        @Nullable String address = EmailAddress.of(email);
        if (!before.equals(Optional.ofNullable(address))) {
            account.requireKeptHere();
        }
        account.reachAt(address, language, heads);
        if (address != null && !before.equals(Optional.of(address))) {
            known.fire(new AddressKnown(account.id()));
        }
    }

    private static void requireSense(Account account, String language, boolean heads) {
        List<FieldError> faults = new ArrayList<>();
        if (!LANGUAGES.contains(language)) {
            faults.add(new FieldError(
                    "/language", Message.of("shared.NOT_ONE_OF", language, String.join(", ", LANGUAGES))));
        }
        if (heads && account.organization().isEmpty()) {
            faults.add(new FieldError("/heads", Message.of("directory.HEADS_NOTHING", account.login())));
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static NotFoundException noSuchPerson(String login) {
        return new NotFoundException(Message.of("directory.NO_ACCOUNT_OF_THIS_NAME", login));
    }
}
