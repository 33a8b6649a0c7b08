package org.ispolnenie.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonServiceTest {

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final List<AddressKnown> known = new ArrayList<>();
    private final PersonService service =
            Wired.of(PersonService.class, directory, new NoRows(), new ObservedEvent<AddressKnown>(known::add));

    @BeforeEach
    void twoAccounts() {
        directory.add(new Account(
                "maria", "Мария", "-", directory.organization("MR01").orElseThrow(), Set.of(Role.EXECUTOR)));
        directory.add(new Account("robot", "Система", "-", null, Set.of(Role.INTEGRATION)));
    }

    @Test
    void aPersonIsReachedAsTheAdministratorSays() {
        service.reach("maria", 0L, " maria@mr01.example ", "en", true);

        assertThat(maria().email()).contains("maria@mr01.example");
        assertThat(maria().language()).isEqualTo("en");
        assertThat(maria().heads()).isTrue();
    }

    @Test
    void itIsSaidAloudOnlyWhenThereIsAnotherAddress() {
        service.reach("maria", null, "maria@mr01.example", "ru", false);
        service.reach("maria", null, "maria@mr01.example", "en", false);
        service.reach("maria", null, " ", "en", false);
        assertThat(known).containsExactly(new AddressKnown(maria().id()));
        assertThat(maria().email()).isEmpty();

        service.reach("maria", null, "masha@mr01.example", "ru", false);
        assertThat(known).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria",
                "maria@",
                "@mr01.example",
                "maria@mr01.example, second@mr01.example",
                "Maria <maria@mr01.example>",
                "maria@mr01.example\r\nBcc: all@mr01.example",
                "мария@mr01.example",
                "maria smith@mr01.example"
            })
    void whatIsNoSingleAddressIsRefused(String typed) {
        assertThatThrownBy(() -> service.reach("maria", null, typed, "ru", false))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/email"));
        assertThat(maria().email()).isEmpty();
    }

    @Test
    void whoBelongsToNoBodyHeadsNoneAndOnlyTwoLanguagesAreWritten() {
        assertThatThrownBy(() -> service.reach("robot", null, null, "de", true))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/language", "/heads"));
    }

    @Test
    void whoHasNotSeenTheLatestIsRefusedAndWhoIsNotThereIsNotFound() {
        assertThatThrownBy(() -> service.reach("maria", 7L, null, "ru", false))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> service.reach("nobody", null, null, "ru", false))
                .isInstanceOf(NotFoundException.class);
    }

    private Account maria() {
        return directory.account("maria").orElseThrow();
    }

    private record NoRows() implements PersonReader {
        @Override
        public Page<PersonRow> page(PeopleChoice choice, int limit, @Nullable String cursor) {
            return new Page<>(List.of(), null, null);
        }

        @Override
        public Optional<PersonRow> find(String login) {
            return Optional.empty();
        }

        @Override
        public long unreachable() {
            return 0;
        }

        @Override
        public List<PersonRow> active(Role role) {
            return List.of();
        }
    }
}
