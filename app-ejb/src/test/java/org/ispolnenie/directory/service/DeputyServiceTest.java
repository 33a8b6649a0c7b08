package org.ispolnenie.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DeputyQueries.DeputyView;
import org.ispolnenie.directory.service.StandIns.Principal;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeputyServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 11, 1);
    private static final LocalDate LATER = LocalDate.of(2019, 11, 30);

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryDeputies deputies = new InMemoryDeputies();
    private final AccountReader accounts = this::row;
    private Clock clock = on(TODAY);

    @BeforeEach
    void people() {
        person("controller", "KOIPO", Role.CONTROLLER);
        person("north", "MR01", Role.EXECUTOR);
        person("south", "MR02", Role.EXECUTOR);
        person("admin", null, Role.ADMIN);
    }

    @Test
    void aDeputyTakesOverBodyAndWorkingRolesUnderBothNames() {
        as("controller").name(null, "north", TODAY, LATER, null);

        Caller acting = acting("north", "controller").orElseThrow();
        assertThat(acting.roles()).containsExactly(Role.CONTROLLER);
        assertThat(acting.signature()).isEqualTo("north>controller");
        assertThat(acting.organization()).isNotNull();
        assertThat(acting.bodyOf(id("KOIPO"))).isPresent();
        assertThat(acting.bodyOf(id("MR01"))).isPresent();
        assertThat(acting.bodyOf(id("MR02"))).isEmpty();
    }

    @Test
    void itHoldsFromTheFirstDayToTheLast() {
        as("north").name(null, "south", TODAY.plusDays(1), LATER, null);

        assertThat(acting("south", "north")).isEmpty();
        clock = on(LATER);
        assertThat(acting("south", "north")).isPresent();
        clock = on(LATER.plusDays(1));
        assertThat(acting("south", "north")).isEmpty();
    }

    @Test
    void overlappingPeriodsOfferThePrincipalOnce() {
        as("north").name(null, "south", TODAY, LATER, null);
        as("admin").name("north", "south", TODAY, TODAY, "болезнь");

        assertThat(standIns().principals("south")).containsExactly(new Principal("north", "north"));
    }

    @Test
    void onlyThePrincipalAndTheAdministratorNameAndRevoke() {
        long id = as("north").name(null, "south", TODAY, LATER, null);

        assertThatThrownBy(() -> as("south").name("north", "south", TODAY, LATER, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("south").revoke(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("controller").revoke(id)).isInstanceOf(NotFoundException.class);
        as("admin").revoke(id);
        assertThat(acting("south", "north")).isEmpty();
        assertThatThrownBy(() -> as("north").revoke(id)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatWasLentIsNotLentOn() {
        as("controller").name(null, "north", TODAY, LATER, null);
        CurrentCaller acting = CurrentCaller.of(acting("north", "controller").orElseThrow());

        assertThatThrownBy(() -> Wired.of(DeputyService.class, deputies, directory, acting, clock)
                        .name(null, "south", TODAY, LATER, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdministratorHasNothingToLendAndNobodyIsTheirOwnDeputy() {
        assertThatThrownBy(() -> as("admin").name(null, "north", TODAY, LATER, null))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> as("north").name(null, "north", TODAY, LATER, null))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void whoNamedWhomIsRecordedAndSeenByBothAndTheAdministrator() {
        as("admin").name("north", "south", TODAY, LATER, "отпуск");

        for (String reader : Set.of("north", "south", "admin")) {
            assertThat(queries(reader).list())
                    .singleElement()
                    .returns("admin", view -> view.course().namedBy())
                    .returns(true, DeputyView::inForce)
                    .returns(!reader.equals("south"), DeputyView::revocable);
        }
        assertThat(queries("controller").list()).isEmpty();
    }

    private DeputyService as(String login) {
        return Wired.of(DeputyService.class, deputies, directory, caller(login), clock);
    }

    private DeputyQueries queries(String login) {
        return Wired.of(DeputyQueries.class, deputies, standIns(), caller(login), clock);
    }

    private Optional<Caller> acting(String deputy, String principal) {
        return standIns().standingIn(caller(deputy).get(), principal);
    }

    private StandIns standIns() {
        return Wired.of(StandIns.class, deputies, accounts, clock);
    }

    private CurrentCaller caller(String login) {
        return CurrentCaller.of(row(login).orElseThrow().caller());
    }

    private long id(String code) {
        return directory.organization(code).orElseThrow().id();
    }

    private Optional<AccountRow> row(String login) {
        return directory
                .account(login)
                .map(account -> new AccountRow(
                        new Caller(
                                login,
                                account.displayName(),
                                account.organization().map(OrganizationRef::of).orElse(null),
                                account.roles()),
                        "-",
                        account.isActive()));
    }

    private void person(String login, @Nullable String body, Role role) {
        directory.add(new Account(
                login,
                login,
                "-",
                body == null ? null : directory.organization(body).orElseThrow(),
                Set.of(role)));
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(Instant.from(day.atTime(9, 0).atOffset(ZoneOffset.UTC)), ZoneOffset.UTC);
    }
}
