package org.ispolnenie.directory.service.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.FieldDifference;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.Login;
import org.ispolnenie.directory.domain.account.PersonField;
import org.ispolnenie.directory.domain.account.RolesMustFitTheBody;
import org.ispolnenie.directory.service.EmailAddress;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.importing.ListImport.Line;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.FileCell;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.ispolnenie.shared.service.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of people, compared with the account of its login. A column the list does not have leaves its field as it
 * is; a closed account stays closed and as it is.
 */
final class ListedPerson extends ListedRow<PersonField> {

    private static final String BETWEEN = " | ";

    private final String login;
    private @Nullable Account existing;
    private String name = "";
    private @Nullable Organization body;
    private Set<Role> roles = Set.of();
    private @Nullable String email;
    private String language = PersonService.LANGUAGES.get(0);

    ListedPerson(HeadedTable<PersonField> table, TableRow row) {
        super(table, row, PersonField.values());
        @Nullable String read = read(PersonField.LOGIN, () -> Login.of(text(PersonField.LOGIN)));
        login = read == null ? text(PersonField.LOGIN) : read;
    }

    @Override
    String key() {
        return login;
    }

    String login() {
        return login;
    }

    /** How the list names the body; empty where it names none. */
    String writtenBody() {
        return text(PersonField.ORGANIZATION);
    }

    @Nullable
    Account existing() {
        return existing;
    }

    /**
     * Compares it with the directory.
     *
     * @param there the account of its login; null if there is none
     */
    void compare(@Nullable Account there, KnownBodies bodies, LocalDate today) {
        existing = there;
        if (isClosed()) {
            return;
        }
        name = name(there);
        body = body(there, bodies);
        roles = roles(there);
        email = email(there);
        language = language(there);
        if (there != null && there.isOfDirectoryService() && differsFrom(there)) {
            fault(PersonField.LOGIN, Message.of("directory.KEPT_BY_DIRECTORY_SERVICE", login));
        }
        boolean readable = !isFaulty(PersonField.ROLES) && !isFaulty(PersonField.ORGANIZATION);
        if (readable && (there == null || moves(there))) {
            read(PersonField.ROLES, () -> {
                RolesMustFitTheBody.check(roles, body, today);
                return roles;
            });
        }
    }

    /** Whether an administrator is to be one no longer. */
    boolean losesAdministration() {
        return existing != null
                && !isClosed()
                && existing.roles().contains(Role.ADMIN)
                && !isFaulty(PersonField.ROLES)
                && !roles.contains(Role.ADMIN);
    }

    private boolean isClosed() {
        return existing != null && !existing.isActive();
    }

    @Override
    Line<PersonField> line() {
        String written = text(PersonField.DISPLAY_NAME);
        if (!faults().isEmpty()) {
            return new Line<>(number(), text(PersonField.LOGIN), written, ImportStanding.REFUSED, List.of(), faults());
        }
        if (isClosed()) {
            return new Line<>(number(), login, written, ImportStanding.CLOSED, List.of(), List.of());
        }
        List<FieldDifference<PersonField>> changes = differences();
        ImportStanding standing = existing == null
                ? ImportStanding.NEW
                : changes.isEmpty() ? ImportStanding.SAME : ImportStanding.CHANGED;
        return new Line<>(number(), login, written, standing, changes, List.of());
    }

    private List<FieldDifference<PersonField>> differences() {
        List<FieldDifference<PersonField>> differences = new ArrayList<>();
        @Nullable Account was = existing;
        differ(differences, PersonField.DISPLAY_NAME, was == null ? null : was.displayName(), name);
        differ(
                differences,
                PersonField.ORGANIZATION,
                was == null ? null : code(was.organization().orElse(null)),
                code(body));
        differ(differences, PersonField.ROLES, was == null ? null : written(was.roles()), written(roles));
        differ(differences, PersonField.EMAIL, was == null ? null : was.email().orElse(null), email);
        differ(differences, PersonField.LANGUAGE, was == null ? null : was.language(), language);
        return differences;
    }

    private static void differ(
            List<FieldDifference<PersonField>> differences,
            PersonField field,
            @Nullable String was,
            @Nullable String becomes) {
        if (!Objects.equals(was, becomes)) {
            differences.add(new FieldDifference<>(field, was, becomes));
        }
    }

    private static @Nullable String code(@Nullable Organization body) {
        return body == null ? null : body.code();
    }

    private static String written(Set<Role> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    /** The account of a new person, with the hash of what they sign in with until a moment. */
    Account made(String oneTimeHash, Instant until, Instant now) {
        Account made = new Account(login, name, "", body, roles);
        made.giveOneTimePassword(oneTimeHash, until, now);
        made.reachAt(email, language, false);
        return made;
    }

    /** Changes the account that is there; whether it is more than how its person is reached. */
    boolean change(Account account, Instant now) {
        boolean becomes = moves(account) || !name.equals(account.displayName());
        if (becomes) {
            account.become(name, body, roles, now);
        }
        account.reachAt(email, language, account.heads());
        return becomes;
    }

    /** In what the directory service says of a person; the language is theirs. */
    private boolean differsFrom(Account account) {
        return moves(account)
                || !name.equals(account.displayName())
                || !Objects.equals(email, account.email().orElse(null));
    }

    private boolean moves(Account account) {
        return body != account.organization().orElse(null) || !roles.equals(account.roles());
    }

    private String name(@Nullable Account there) {
        if (there != null && !has(PersonField.DISPLAY_NAME)) {
            return there.displayName();
        }
        @Nullable
        String read = read(
                PersonField.DISPLAY_NAME,
                () -> WrittenText.requiredLine(text(PersonField.DISPLAY_NAME), "/displayName", Account.LONGEST_NAME));
        return read == null ? "" : read;
    }

    private @Nullable Organization body(@Nullable Account there, KnownBodies bodies) {
        if (!has(PersonField.ORGANIZATION)) {
            return there == null ? null : there.organization().orElse(null);
        }
        if (writtenBody().isEmpty()) {
            return null;
        }
        List<Organization> meant = bodies.find(writtenBody());
        if (meant.size() != 1) {
            fault(
                    PersonField.ORGANIZATION,
                    Message.of(
                            meant.isEmpty() ? "directory.import.NO_BODY" : "directory.import.SEVERAL_BODIES",
                            writtenBody()));
            return null;
        }
        return meant.get(0);
    }

    private Set<Role> roles(@Nullable Account there) {
        if (there != null && !has(PersonField.ROLES)) {
            return there.roles();
        }
        Set<Role> read = EnumSet.noneOf(Role.class);
        cell(PersonField.ROLES).map(FileCell::text).stream()
                .flatMap(text -> Stream.of(text.split("[|;,\\n]")))
                .filter(word -> !WrittenText.isNothing(word))
                .map(WrittenText::line)
                .forEach(word -> PersonColumns.role(word)
                        .ifPresentOrElse(
                                read::add,
                                () -> fault(PersonField.ROLES, Message.of("directory.import.NO_ROLE", word))));
        return read;
    }

    private @Nullable String email(@Nullable Account there) {
        return has(PersonField.EMAIL) || there == null
                ? read(PersonField.EMAIL, () -> EmailAddress.of(text(PersonField.EMAIL)))
                : there.email().orElse(null);
    }

    private String language(@Nullable Account there) {
        String written = text(PersonField.LANGUAGE);
        String otherwise = there == null ? language : there.language();
        if (written.isEmpty()) {
            return otherwise;
        }
        return PersonColumns.language(written).orElseGet(() -> {
            fault(
                    PersonField.LANGUAGE,
                    Message.of("shared.NOT_ONE_OF", written, String.join(", ", PersonService.LANGUAGES)));
            return otherwise;
        });
    }

    /** Reads a value by a rule that refuses what it cannot be; each refusal belongs to the column it names. */
    private <T> @Nullable T read(PersonField field, Supplier<@Nullable T> rule) {
        try {
            return rule.get();
        } catch (ValidationException refused) {
            refused.errors()
                    .forEach(error -> fault(
                            error.pointer().equals("/" + PersonField.ORGANIZATION.key())
                                    ? PersonField.ORGANIZATION
                                    : field,
                            error.reason()));
            return null;
        }
    }
}
