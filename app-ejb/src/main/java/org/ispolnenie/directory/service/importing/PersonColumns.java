package org.ispolnenie.directory.service.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.PersonField;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.ispolnenie.shared.service.table.TableLimits;

/** The columns of a list of people, and what people call roles and languages in it. */
final class PersonColumns {

    private static final List<PersonField> NEEDED = List.of(PersonField.LOGIN);

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("администратор", Role.ADMIN),
            Map.entry("administrator", Role.ADMIN),
            Map.entry("контролер", Role.CONTROLLER),
            Map.entry("председатель", Role.CHAIR),
            Map.entry("исполнитель", Role.EXECUTOR),
            Map.entry("школьная команда", Role.SCHOOL_TEAM),
            Map.entry("school team", Role.SCHOOL_TEAM),
            Map.entry("куратор", Role.CURATOR),
            Map.entry("куратор школ", Role.CURATOR),
            Map.entry("curator of schools", Role.CURATOR),
            Map.entry("внешняя система", Role.INTEGRATION),
            Map.entry("other system", Role.INTEGRATION));

    private static final Map<String, String> LANGUAGES =
            Map.of("русский", "ru", "russian", "ru", "английский", "en", "english", "en");

    private PersonColumns() {}

    /** @throws ValidationException if it is no table, or lacks a column that must be there */
    static HeadedTable<PersonField> read(byte[] file) {
        return ListColumns.read(file, TableLimits.OF_PEOPLE, PersonField.values(), NEEDED);
    }

    /** What a role is called in a list, or by programs. */
    static Optional<Role> role(String written) {
        String plain = HeadedTable.plain(written);
        return Optional.ofNullable(ROLES.get(plain)).or(() -> Stream.of(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst());
    }

    /** The language that is meant. */
    static Optional<String> language(String written) {
        String plain = HeadedTable.plain(written);
        return Optional.ofNullable(LANGUAGES.get(plain))
                .or(() -> PersonService.LANGUAGES.stream().filter(plain::equals).findFirst());
    }
}
