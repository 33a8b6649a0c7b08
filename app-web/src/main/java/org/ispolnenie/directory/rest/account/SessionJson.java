package org.ispolnenie.directory.rest.account;

import java.util.List;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.shared.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Open sessions as JSON. */
final class SessionJson {

    private SessionJson() {}

    static byte[] list(List<OpenSession> open) {
        return JsonText.of(json -> json.array("items", open, SessionJson::session));
    }

    private static void session(JsonText json, OpenSession session) {
        json.id("id", session.id())
                .value("since", session.since())
                .value("lastSeen", session.seen())
                .field("address", session.address())
                .field("browser", known(session.browser()));
    }

    private static @Nullable String known(String browser) {
        return browser.isEmpty() ? null : browser;
    }
}
