package org.ispolnenie.directory.domain.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Rule: who controls belongs to the regional authority, who executes or serves schools to a body that decisions are
 * addressed to, a team to its school; administration and other systems need none. A system is no person, so it has no
 * role beside its own.
 */
public final class RolesMustFitTheBody {

    private RolesMustFitTheBody() {}

    /** @throws ValidationException with every fault */
    public static void check(Set<Role> roles, @Nullable Organization body, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (roles.isEmpty()) {
            faults.add(new FieldError("/roles", Message.of("directory.NO_ROLE")));
        }
        if (roles.contains(Role.INTEGRATION) && roles.size() > 1) {
            faults.add(new FieldError("/roles", Message.of("directory.SYSTEM_IS_NO_PERSON")));
        }
        if (body != null && !body.existsOn(today)) {
            faults.add(new FieldError(
                    "/organization", Message.of("directory.BODY_IS_NOT_THERE", body.shortName(), body.code())));
        }
        roles.stream()
                .sorted()
                .filter(role -> !fits(role, body))
                .forEach(role ->
                        faults.add(new FieldError("/roles", Message.of("directory.ROLE_NEEDS." + role.name()))));
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static boolean fits(Role role, @Nullable Organization body) {
        return switch (role) {
            case ADMIN, INTEGRATION -> true;
            case CONTROLLER, CHAIR -> body != null && body.kind() == OrganizationKind.REGIONAL_AUTHORITY;
            case EXECUTOR, CURATOR -> body != null && !body.kind().isObject();
            case SCHOOL_TEAM -> body != null && body.kind() == OrganizationKind.SCHOOL;
        };
    }
}
