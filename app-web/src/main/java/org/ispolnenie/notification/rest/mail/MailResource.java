package org.ispolnenie.notification.rest.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.service.mail.MailQueries;
import org.ispolnenie.notification.service.mail.MailRow;
import org.ispolnenie.notification.service.mail.ResendingService;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /mail}: the outbox by state, and sending again what had been given up. */
@Path("/mail")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MailResource {

    @Inject
    private MailQueries mails;

    @Inject
    private ResendingService resending;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        @Nullable MailState state = query.constant("state", MailState.class);
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        Page<MailRow> page = mails.list(state == null ? MailState.PENDING : state, limit, cursor);
        Messages words = AnswerLanguage.of(headers);
        return JsonPage.of(page, (json, row) -> MailJson.mail(json, row, words));
    }

    @POST
    @RightsOf(ResendingService.class)
    @Path("/{id}/resending")
    public Response resend(@BeanParam PathId id, InputStream body) {
        call.json(body);
        return call.change(version -> resending.resend(id.value()), () -> mail(id.value(), call.words()));
    }

    @POST
    @RightsOf(ResendingService.class)
    @Path("/resending")
    public Response resendAll(InputStream body) {
        call.json(body);
        return call.once(resending::resendAll, count -> JsonAnswer.ok(json -> json.field("resent", count)));
    }

    private Answer mail(long id, Messages words) {
        MailRow row = mails.get(id);
        return JsonAnswer.ok(json -> MailJson.mail(json, row, words));
    }
}
