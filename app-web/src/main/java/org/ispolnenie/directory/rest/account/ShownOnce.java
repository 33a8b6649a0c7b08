package org.ispolnenie.directory.rest.account;

import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ispolnenie.directory.domain.account.OneTimePassword;
import org.ispolnenie.directory.service.account.AccountService.NewAccount;
import org.ispolnenie.directory.service.importing.PeopleImportService.PeopleTaken;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a one-time password to who has just asked for it. What is kept for a repetition of the call is the answer without
 * it: a password is stored as its hash and nowhere else.
 */
final class ShownOnce {

    private @Nullable Consumer<JsonText> told;

    String keep(NewAccount made) {
        told = json -> json.field("login", made.login())
                .field("oneTimePassword", made.password().text());
        return made.login();
    }

    OneTimePassword keep(OneTimePassword given) {
        told = json -> json.field("oneTimePassword", given.text());
        return given;
    }

    PeopleTaken keep(PeopleTaken taken, BiConsumer<JsonText, PeopleTaken> worded) {
        told = json -> {
            worded.accept(json, taken);
            passwords(json, taken, true);
        };
        return taken;
    }

    /** What a repetition is answered to an import, whose words are the rest of it. */
    static void imported(JsonText json, PeopleTaken taken) {
        passwords(json, taken, false);
    }

    private static void passwords(JsonText json, PeopleTaken taken, boolean shown) {
        json.array("oneTimePasswords", taken.made(), (one, made) -> one.field("login", made.login())
                .field("oneTimePassword", shown ? made.password().text() : null));
    }

    /** What a repetition is answered to the making of an account. */
    static Answer created(String login) {
        return JsonAnswer.created(
                "people/" + login, null, json -> json.field("login", login).field("oneTimePassword", (String) null));
    }

    /** What a repetition is answered to a reset. */
    static Answer reset(OneTimePassword given) {
        return JsonAnswer.ok(json -> json.field("oneTimePassword", (String) null));
    }

    /** The answer with the password, where it was given by this very call. */
    Response toThisCaller(Response kept) {
        Consumer<JsonText> whole = told;
        return whole == null || kept.getHeaderString("Idempotency-Replayed") != null
                ? kept
                : Response.fromResponse(kept).entity(JsonText.of(whole)).build();
    }
}
