package org.ispolnenie.directory.service.personal;

import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.personal.StoredPart;
import org.jspecify.annotations.Nullable;

/** What is kept about a person as JSON: the copy that they have a right to, the same as a file and for programs. */
public final class PersonalFileText {

    private PersonalFileText() {}

    /** @param words in which what is kept is called */
    public static byte[] of(PersonalFile file, Messages words) {
        return JsonText.of(json -> {
            json.value("at", file.at()).object("account", file.person(), PersonalFileText::account);
            parts(json, "stored", file.stored(), words);
            parts(json, "signatures", file.signatures(), words);
            json.object("erased", file.erased(), (erased, one) -> erased.value("at", one.at())
                    .field("by", one.by())
                    .value("signaturesDoneAt", one.signaturesDoneAt()));
        });
    }

    private static void account(JsonText json, PersonRow person) {
        @Nullable OrganizationRef body = person.organization();
        json.field("login", person.login())
                .field("displayName", person.name())
                .field("organizationCode", body == null ? null : body.code())
                .field("organization", body == null ? null : body.name())
                .values("roles", person.roles().stream().sorted().toList())
                .field("email", person.email())
                .field("language", person.language())
                .field("heads", person.heads())
                .field("active", person.active())
                .field("origin", person.origin().name());
    }

    private static void parts(JsonText json, String name, List<StoredPart> parts, Messages words) {
        json.array(name, parts, (one, part) -> one.field("key", part.what().key())
                .field("what", words.text(part.what()))
                .field("count", part.count())
                .values("values", part.values())
                .field("page", part.page()));
    }
}
