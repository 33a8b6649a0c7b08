package org.ispolnenie.directory.service.factor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.service.Setting;

/**
 * Of which roles the settings demand a second factor. What cannot be meant there demands it of administrators and
 * controllers: a slip must not open what was to be shut.
 */
@ApplicationScoped
public class DemandedSecondFactor {

    private static final System.Logger LOG = System.getLogger(DemandedSecondFactor.class.getName());
    private static final Set<Role> IN_DOUBT = Set.of(Role.ADMIN, Role.CONTROLLER);

    private Set<Role> roles = Set.of();

    /** Of roles that are known beforehand. */
    public static DemandedSecondFactor of(Role... demanding) {
        DemandedSecondFactor demanded = new DemandedSecondFactor();
        demanded.roles = Set.of(demanding);
        return demanded;
    }

    @PostConstruct
    void configure() {
        roles = Setting.SECOND_FACTOR.given().map(DemandedSecondFactor::named).orElse(Set.of());
    }

    /** Those that a setting names. */
    public static Set<Role> named(String setting) {
        Set<Role> named = EnumSet.noneOf(Role.class);
        for (String word : setting.split("[\\s,;]+")) {
            role(word).ifPresentOrElse(named::add, () -> {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "ispolnenie.second.factor holds «{0}», which is no role of people: a second factor is demanded of"
                                + " ADMIN and CONTROLLER",
                        word);
                named.addAll(IN_DOUBT);
            });
        }
        return Collections.unmodifiableSet(named);
    }

    /** Systems have no telephone. */
    private static Optional<Role> role(String word) {
        List<Role> people = Arrays.stream(Role.values())
                .filter(role -> role != Role.INTEGRATION)
                .toList();
        return people.stream()
                .filter(role -> role.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Those that are not to be had without one. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether somebody may act with these roles: a deputy is asked for what their principal is. */
    public boolean allows(AccountRow person, Caller acting) {
        return person.secondFactor() || Collections.disjoint(acting.roles(), roles);
    }
}
