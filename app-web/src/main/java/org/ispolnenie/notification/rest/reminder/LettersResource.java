package org.ispolnenie.notification.rest.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.notification.service.reminder.letter.LetterQueries;
import org.ispolnenie.notification.service.reminder.letter.LetterRow;
import org.ispolnenie.notification.service.reminder.letter.LetterService;
import org.ispolnenie.notification.service.reminder.letter.LetterView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /reminder-letters}: letters to bodies nobody can be written to by e-mail. */
@Path("/reminder-letters")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LettersResource {

    @Inject
    private LetterQueries letters;

    @Inject
    private LetterService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        @Nullable Boolean open = query.flag("open");
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        return JsonPage.of(letters.list(open, limit, cursor), LettersResource::row);
    }

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        return JsonAnswer.response(letter(id.value()));
    }

    @POST
    @RightsOf(LetterService.class)
    @Path("/{id}/sending")
    public Response sent(@BeanParam PathId id, InputStream body) {
        String how = call.json(body).required("how");
        return call.change(version -> service.sent(id.value(), how), () -> letter(id.value()));
    }

    private Answer letter(long id) {
        LetterView letter = letters.letter(id);
        return JsonAnswer.ok(json -> {
            row(json, letter.row());
            json.value("asOf", letter.asOf())
                    .field("sender", letter.sender())
                    .array("addressees", letter.addressees(), (part, one) -> part.field("name", one.name())
                            .field("post", one.post())
                            .field("email", one.email()))
                    .array("contacts", letter.contacts(), (part, contact) -> part.field("name", contact.name())
                            .field("email", contact.email()))
                    .array("lines", letter.lines(), LettersResource::line);
        });
    }

    private static void row(JsonText json, LetterRow row) {
        json.id("id", row.id())
                .id("organizationId", row.organizationId())
                .field("organization", row.organization())
                .value("day", row.day())
                .field("points", row.points())
                .field("holding", row.holding())
                .field("sentBy", row.sentBy())
                .value("sentAt", row.sentAt())
                .field("sentHow", row.sentHow());
    }

    private static void line(JsonText json, LetterView.Line line) {
        json.id("controlPointId", line.controlPointId())
                .field("label", line.label())
                .field("text", line.text())
                .field("protocolTitle", line.protocolTitle())
                .field("protocolNumber", line.protocolNumber())
                .value("meetingDate", line.meetingDate())
                .value("due", line.due())
                .value("state", line.state())
                .field("late", line.late())
                .field("workingDays", line.days());
    }
}
