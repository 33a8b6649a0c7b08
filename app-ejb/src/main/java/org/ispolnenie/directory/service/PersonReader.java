package org.ispolnenie.directory.service;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads accounts with how their people are reached, by login. */
public interface PersonReader {

    /**
     * Which people a list is of.
     *
     * @param words  words that stand in their logins, names or the names of their bodies; null: any
     * @param role   one of their roles; null: any
     * @param active whether their account is open; null: whichever
     * @param email  whether they have an address they are written to at; false: people without one, no systems; null: whichever
     */
    record PeopleChoice(
            @Nullable String words, @Nullable Role role, @Nullable Boolean active, @Nullable Boolean email) {}

    /** @param cursor the login after which the part begins; null for the first */
    Page<PersonRow> page(PeopleChoice choice, int limit, @Nullable String cursor);

    Optional<PersonRow> find(String login);

    /** How many open accounts are of people whom nobody can write to by e-mail. */
    long unreachable();

    /** Those whose account may be used and has a role, by name. */
    List<PersonRow> active(Role role);
}
