package org.ispolnenie.collection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.collection.service.attachment.AttachedFormQueries;
import org.ispolnenie.collection.service.attachment.AttachedFormService;
import org.ispolnenie.collection.service.attachment.AttachedFormView;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /protocols/{id}/decisions/{number}/collection-form}: which form the bodies of a decision fill in. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AttachedFormsResource {

    @Inject
    private AttachedFormService service;

    @Inject
    private AttachedFormQueries attached;

    @Inject
    private WriteCall call;

    @GET
    @Path("/{id}/decisions/{number}/collection-form")
    public Response attached(@BeanParam PathId id, @PathParam("number") String number) {
        return JsonAnswer.response(answer(id.value(), number));
    }

    @PUT
    @RightsOf(AttachedFormService.class)
    @Path("/{id}/decisions/{number}/collection-form")
    public Response attach(@BeanParam PathId id, @PathParam("number") String number, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        @Nullable String form = fields.text("form");
        boolean dropUnfit = Boolean.TRUE.equals(fields.flag("dropUnfit"));
        long protocol = id.value();
        return call.put(
                version -> {
                    @Nullable
                    Long seen = call.whichever()
                            ? Long.valueOf(attached.of(protocol, number).version())
                            : version;
                    if (form == null) {
                        service.detach(protocol, number, seen);
                    } else {
                        service.attach(protocol, number, seen, form, dropUnfit);
                    }
                },
                () -> answer(protocol, number));
    }

    private Answer answer(long protocolId, String number) {
        AttachedFormView view = attached.of(protocolId, number);
        return JsonAnswer.ok(view.version(), json -> {
            AttachedFormView.@Nullable Attached form = view.form();
            json.id("protocolId", view.protocolId())
                    .field("decisionNumber", view.number())
                    .field("version", view.version())
                    .field("form", form == null ? null : form.code())
                    .number("edition", form == null ? null : form.edition())
                    .field("title", form == null ? null : form.title())
                    .field("attachedBy", form == null ? null : form.by())
                    .value("attachedAt", form == null ? null : form.at());
        });
    }
}
