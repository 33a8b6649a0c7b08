package org.ispolnenie.directory.rest.account;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.account.AccountDescription.Place;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** Reads where somebody belongs: the body and the roles go together, so that none of them is left over from before. */
final class AccountFields {

    private AccountFields() {}

    static Place place(JsonFields fields, boolean required) {
        @Nullable String organization = fields.text("organization");
        boolean said = fields.value("roles") != null;
        if (!said && (required || organization != null)) {
            fields.refuse("roles", Message.of(required ? "shared.REQUIRED" : "directory.ROLES_WITH_THE_BODY"));
        }
        return new Place(organization, roles(fields.constants("roles", Role.class)));
    }

    /** Null where nothing is said of either. */
    static @Nullable Place placeOrNull(JsonFields fields) {
        Place place = place(fields, false);
        return fields.value("roles") == null ? null : place;
    }

    /** Russian where nothing is said. */
    static String language(JsonFields fields) {
        @Nullable String language = fields.text("language");
        return language == null ? "ru" : language;
    }

    private static Set<Role> roles(Collection<@Nullable Role> sent) {
        return sent.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
