package org.ispolnenie.notification.rest.reminder;

import org.ispolnenie.notification.service.reminder.NamedWork;
import org.ispolnenie.shared.json.JsonText;

/** What a reminder is about as JSON: a control point by its id, a measure by the page it stands on. */
final class WorkJson {

    private WorkJson() {}

    static JsonText write(JsonText json, NamedWork work) {
        return json.value("kind", work.kind())
                .id("controlPointId", work.isPoint() ? work.id() : null)
                .field("label", work.label())
                .field("organization", work.organization())
                .field("page", work.address());
    }
}
