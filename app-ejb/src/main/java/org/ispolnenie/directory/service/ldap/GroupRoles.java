package org.ispolnenie.directory.service.ldap;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.input.WrittenText;

/**
 * Which group of the directory service gives which role: {@code CONTROLLER=cn=controllers,ou=groups,dc=region;
 * EXECUTOR=executors}. A group is named by its distinguished name, or by the first part of it alone.
 */
final class GroupRoles {

    private final List<Given> given;

    private GroupRoles(List<Given> given) {
        this.given = List.copyOf(given);
    }

    /**
     * A role and a group that gives it.
     *
     * @param name its distinguished name; empty where its short name is all that is said
     */
    private record Given(Role role, String shortName, Optional<LdapName> name) {

        boolean isBy(LdapName group) {
            return name.map(group::equals)
                    .orElseGet(() -> !group.isEmpty()
                            && shortName.equalsIgnoreCase(String.valueOf(
                                    group.getRdn(group.size() - 1).getValue())));
        }
    }

    /** @throws LdapSettingsException if it cannot be read */
    static GroupRoles parse(String key, String text) {
        List<Given> given = Arrays.stream(text.split("[;\\n]"))
                .filter(part -> !WrittenText.isNothing(part))
                .map(part -> given(key, part.strip()))
                .toList();
        if (given.isEmpty()) {
            throw new LdapSettingsException(key + " is not set: no group gives a role, so nobody could sign in");
        }
        return new GroupRoles(given);
    }

    private static Given given(String key, String part) {
        int end = part.indexOf('=');
        String group = end < 0 ? "" : part.substring(end + 1).strip();
        if (group.isEmpty()) {
            throw new LdapSettingsException(
                    key + " has «" + part + "», expected ROLE=group, several with ; between them");
        }
        Role role = role(key, part.substring(0, end).strip());
        if (!group.contains("=")) {
            return new Given(role, group, Optional.empty());
        }
        try {
            return new Given(role, group, Optional.of(new LdapName(group)));
        } catch (InvalidNameException none) {
            throw new LdapSettingsException(key + " has «" + group + "», which is no distinguished name of a group");
        }
    }

    private static Role role(String key, String name) {
        try {
            return Role.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new LdapSettingsException(key + " has «" + name + "», expected one of "
                    + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(", ")));
        }
    }

    /** What somebody in these groups may do; names of groups that are none give nothing. */
    Set<Role> of(Collection<String> groups) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String group : groups) {
            name(group).ifPresent(name -> given.stream()
                    .filter(one -> one.isBy(name))
                    .map(Given::role)
                    .forEach(roles::add));
        }
        return roles;
    }

    private static Optional<LdapName> name(String group) {
        try {
            return Optional.of(new LdapName(group));
        } catch (InvalidNameException none) {
            return Optional.empty();
        }
    }
}
