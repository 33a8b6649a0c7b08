package org.ispolnenie.directory.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesMustFitTheBodyTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 11, 1);

    /** Every kind of body, none too, with the roles it takes. */
    @ParameterizedTest
    @CsvSource({
        "NONE,                ADMIN INTEGRATION",
        "REGIONAL_AUTHORITY,  ADMIN CHAIR CONTROLLER CURATOR EXECUTOR INTEGRATION",
        "REGIONAL_INSTITUTE,  ADMIN CURATOR EXECUTOR INTEGRATION",
        "MUNICIPAL_AUTHORITY, ADMIN CURATOR EXECUTOR INTEGRATION",
        "METHODICAL_SERVICE,  ADMIN CURATOR EXECUTOR INTEGRATION",
        "OTHER,               ADMIN CURATOR EXECUTOR INTEGRATION",
        "SCHOOL,              ADMIN INTEGRATION SCHOOL_TEAM",
        "EXAM_SITE,           ADMIN INTEGRATION"
    })
    void eachRoleNeedsABodyThatItMakesSenseIn(String kind, String roles) {
        @Nullable Organization body = kind.equals("NONE") ? null : body(OrganizationKind.valueOf(kind));
        Set<String> taken = EnumSet.allOf(Role.class).stream()
                .filter(role -> faults(Set.of(role), body).isEmpty())
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(String.join(" ", taken)).isEqualTo(roles);
    }

    @Test
    void somebodyWithoutARoleAndASystemThatIsAPersonAreRefused() {
        assertThat(faults(Set.of(), null)).containsExactly("/roles");
        assertThat(faults(Set.of(Role.INTEGRATION, Role.ADMIN), null)).containsExactly("/roles");
    }

    @Test
    void aBodyThatHasEndedTakesNobody() {
        Organization ended = body(OrganizationKind.MUNICIPAL_AUTHORITY);
        ended.isSucceededBy(body(OrganizationKind.MUNICIPAL_AUTHORITY), TODAY);
        assertThat(faults(Set.of(Role.EXECUTOR), ended)).containsExactly("/organization");
    }

    private static Organization body(OrganizationKind kind) {
        return new Organization("X1", kind, "Орган", "Орган", null, LocalDate.of(2006, 1, 1), List.of());
    }

    private static List<String> faults(Set<Role> roles, @Nullable Organization body) {
        try {
            RolesMustFitTheBody.check(roles, body, TODAY);
            return List.of();
        } catch (ValidationException refused) {
            return refused.errors().stream().map(FieldError::pointer).toList();
        }
    }
}
