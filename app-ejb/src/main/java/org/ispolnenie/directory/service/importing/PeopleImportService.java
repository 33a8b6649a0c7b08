package org.ispolnenie.directory.service.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.account.OneTimePassword;
import org.ispolnenie.directory.domain.account.PersonField;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.account.AccountService.NewAccount;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.jspecify.annotations.Nullable;

/**
 * Takes people from a list: all of it or, where one row is wrong, nothing. New people get a one-time password each. Whom
 * the list does not name stays as they are, and no account is closed or opened by it.
 */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class PeopleImportService {

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private VerifiedPasswords passwords;

    @Inject
    private Event<AddressKnown> known;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * What was imported.
     *
     * @param told what was new and what was changed
     * @param made what the new people sign in with, once; nobody can be told again
     */
    public record PeopleTaken(ListImport<PersonField> told, List<NewAccount> made) {

        public PeopleTaken {
            made = List.copyOf(made);
        }
    }

    /** What an import would do; nothing is stored. */
    public ListImport<PersonField> preview(byte[] file) {
        HeadedTable<PersonField> table = PersonColumns.read(file);
        return ListImport.of(table, compared(table));
    }

    /**
     * Imports a list.
     *
     * @param seen the fingerprint of what was shown before; null: nothing was
     * @throws ValidationException naming headings and cells, {@code /rows/12/roles}, if one of them is wrong
     * @throws ConflictException if something else would be done than was shown
     */
    @Audited(value = "PEOPLE_IMPORTED", of = AuditEntity.ACCOUNT)
    public PeopleTaken take(byte[] file, @Nullable String seen) {
        HeadedTable<PersonField> table = PersonColumns.read(file);
        List<ListedPerson> listed = compared(table);
        ListImport<PersonField> told = ListImport.of(table, listed);
        told.requireSound(seen);
        Instant now = clock.instant();
        Map<Account, OneTimePassword> made = new LinkedHashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            ListedPerson person = listed.get(i);
            @Nullable Account existing = person.existing();
            if (existing == null) {
                OneTimePassword password = OneTimePassword.random(random, now);
                made.put(
                        person.made(passwords.hashRandom(password.text().toCharArray()), password.until(), now),
                        password);
            } else if (told.lines().get(i).standing() == ImportStanding.CHANGED) {
                change(existing, person, now);
            }
        }
        accounts.addAll(made.keySet());
        made.keySet().forEach(account -> record(account, AccountAct.CREATED, now));
        return new PeopleTaken(
                told,
                made.entrySet().stream()
                        .map(one -> new NewAccount(one.getKey().login(), one.getValue()))
                        .toList());
    }

    private void change(Account account, ListedPerson person, Instant now) {
        Optional<String> before = account.email();
        if (person.change(account, now)) {
            record(account, AccountAct.CHANGED, now);
        }
        if (account.email().isPresent() && !account.email().equals(before)) {
            known.fire(new AddressKnown(account.id()));
        }
    }

    private void record(Account account, AccountAct act, Instant now) {
        Act who = caller.get().acts(now);
        accounts.add(new AccountMove(account, act, who, null));
    }

    private List<ListedPerson> compared(HeadedTable<PersonField> table) {
        List<ListedPerson> listed =
                table.rows().stream().map(row -> new ListedPerson(table, row)).toList();
        ListedRow.requireEachOnce(listed, PersonField.LOGIN, "directory.import.LOGIN_TWICE");
        Map<String, Account> there =
                accounts
                        .accounts(listed.stream()
                                .map(ListedPerson::login)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::login, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        KnownBodies bodies = bodies(listed, today);
        listed.forEach(one -> one.compare(there.get(one.login()), bodies, today));
        Set<String> erased =
                accounts.erased(listed.stream().map(ListedPerson::login).toList());
        listed.stream()
                .filter(one -> erased.contains(one.login()))
                .forEach(one -> one.fault(PersonField.LOGIN, Message.of("directory.LOGIN_ERASED", one.login())));
        requireAnAdministrator(listed);
        return listed;
    }

    /** Bodies by their names or codes, schools by their codes. */
    private KnownBodies bodies(List<ListedPerson> listed, LocalDate today) {
        List<Organization> bodies = new ArrayList<>(directory.bodies());
        directory
                .organizations(listed.stream()
                        .map(ListedPerson::writtenBody)
                        .filter(written -> !written.isEmpty())
                        .distinct()
                        .toList())
                .stream()
                .filter(one -> one.kind().isObject())
                .forEach(bodies::add);
        return new KnownBodies(bodies, today);
    }

    /** Nobody takes administration from themselves, and somebody must be left who can undo what was done. */
    private void requireAnAdministrator(List<ListedPerson> listed) {
        List<ListedPerson> losing =
                listed.stream().filter(ListedPerson::losesAdministration).toList();
        if (losing.isEmpty()) {
            return;
        }
        String me = caller.get().login();
        losing.stream()
                .filter(one -> one.login().equals(me))
                .forEach(one -> one.fault(PersonField.ROLES, Message.of("directory.NOT_ONESELF")));
        List<String> leaving = losing.stream().map(ListedPerson::login).toList();
        if (accounts.openAdministratorsForChange().stream().map(Account::login).allMatch(leaving::contains)) {
            losing.forEach(
                    one -> one.fault(PersonField.ROLES, Message.of("directory.LAST_ADMINISTRATOR", one.login())));
        }
    }
}
