package org.ispolnenie.directory.service.ldap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the directory service describes them.
 *
 * @param name   the distinguished name of their entry
 * @param login  as it is written there
 * @param called how they are called; null: it does not say
 * @param email  null: it says none
 * @param body   what it says of where they belong; null: nothing
 * @param groups the distinguished names of their groups
 */
record LdapPerson(
        String name,
        String login,
        @Nullable String called,
        @Nullable String email,
        @Nullable String body,
        List<String> groups) {

    LdapPerson {
        groups = List.copyOf(groups);
    }
}
