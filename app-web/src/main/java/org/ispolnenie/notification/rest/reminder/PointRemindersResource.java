package org.ispolnenie.notification.rest.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ispolnenie.notification.service.reminder.PointReminders;
import org.ispolnenie.notification.service.reminder.PointReminders.Next;
import org.ispolnenie.notification.service.reminder.PointReminders.Sent;
import org.ispolnenie.notification.service.reminder.ReminderQueries;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;

/** {@code /control-points/{id}/reminders}: what was told about one control point, and what comes next. */
@Path("/control-points/{id}/reminders")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PointRemindersResource {

    @Inject
    private ReminderQueries reminders;

    @GET
    public byte[] ofPoint(@BeanParam PathId id) {
        PointReminders told = reminders.ofPoint(id.value());
        return JsonText.of(json -> json.array("sent", told.sent(), PointRemindersResource::sent)
                .object("next", told.next(), PointRemindersResource::next));
    }

    private static void sent(JsonText json, Sent sent) {
        json.field("step", sent.step())
                .value("due", sent.due())
                .value("toldAt", sent.toldAt())
                .field("urgent", sent.urgent())
                .values("people", sent.people())
                .field("others", sent.others())
                .field("letter", sent.letter());
    }

    private static void next(JsonText json, Next next) {
        json.value("day", next.day());
        LadderJson.step(json, next.step());
    }
}
