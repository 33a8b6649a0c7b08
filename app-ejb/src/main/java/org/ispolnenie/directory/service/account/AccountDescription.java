package org.ispolnenie.directory.service.account;

import java.util.Set;
import org.ispolnenie.directory.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of an account.
 *
 * @param displayName how the person (or system) is called; null: as before
 * @param place       where they belong and what they may do; null: as before
 * @param reach       how they are written to
 */
public record AccountDescription(@Nullable String displayName, @Nullable Place place, Reach reach) {

    /**
     * Where somebody belongs.
     *
     * @param organization the code of the body; null: to none
     * @param roles        what they may do there
     */
    public record Place(@Nullable String organization, Set<Role> roles) {

        public Place {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * How somebody is written to.
     *
     * @param email    null: nobody can write to them by e-mail
     * @param language {@code ru} or {@code en}
     * @param heads    whether they are the head of their body
     */
    public record Reach(@Nullable String email, String language, boolean heads) {}
}
