package org.ispolnenie.directory.service.personal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.ispolnenie.shared.service.personal.DataSubject;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;
import org.ispolnenie.shared.service.personal.SignatureRows;
import org.ispolnenie.shared.service.personal.StoredPart;

/** Gathers from every feature what is kept about one person, for the administrator. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class PersonalDataQueries {

    @Inject
    private DirectoryRepository directory;

    @Inject
    private PersonService people;

    @Inject
    @Any
    private Instance<PersonalData> features;

    @Inject
    private SignatureRows rows;

    @Inject
    private Erasures erasures;

    @Inject
    private Clock clock;

    /** All of it. Every table with signatures is read once from end to end: for a page that is opened now and then. */
    public PersonalFile file(String login) {
        Account account = directory
                .account(login)
                .orElseThrow(() -> new NotFoundException(Message.of("directory.NO_ACCOUNT_OF_THIS_NAME", login)));
        DataSubject person = new DataSubject(
                account.id(),
                account.login(),
                account.displayName(),
                account.email().orElse(null));
        List<StoredPart> stored = features.stream()
                .sorted(byName())
                .flatMap(feature -> feature.of(person).stream())
                .toList();
        return new PersonalFile(
                clock.instant(),
                people.get(account.login()),
                stored,
                signatures(account.login()),
                erasures.of(account.login()).orElse(null));
    }

    /** The same, for a copy that is handed out: that it was made is recorded. */
    @Audited(value = "PERSONAL_DATA_COPIED", of = AuditEntity.ACCOUNT)
    public PersonalFile copy(@AuditedId String login) {
        return file(login);
    }

    /** What is signed in the same words is one line; where nothing is signed there is none. */
    private List<StoredPart> signatures(String login) {
        Map<String, List<SignatureColumn>> tables = features.stream()
                .sorted(byName())
                .flatMap(feature -> feature.signatures().stream())
                .collect(Collectors.groupingBy(SignatureColumn::table, LinkedHashMap::new, Collectors.toList()));
        Map<Message, Long> signed = new LinkedHashMap<>();
        for (List<SignatureColumn> columns : tables.values()) {
            List<Long> counts = rows.counts(columns, login);
            for (int i = 0; i < columns.size(); i++) {
                signed.merge(columns.get(i).what(), counts.get(i), Long::sum);
            }
        }
        List<StoredPart> parts = new ArrayList<>();
        signed.forEach((what, count) -> {
            if (count > 0) {
                parts.add(StoredPart.counted(what, count));
            }
        });
        return parts;
    }

    private static Comparator<PersonalData> byName() {
        return Comparator.comparing(feature -> feature.getClass().getName());
    }
}
