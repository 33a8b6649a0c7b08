package org.ispolnenie.notification.rest;

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
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.ispolnenie.notification.service.NoticeQueries;
import org.ispolnenie.notification.service.NoticeRow;
import org.ispolnenie.notification.service.NoticeService;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /notices}: what the caller is told, the latest first. */
@Path("/notices")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class NoticesResource {

    private static final int OK = Response.Status.OK.getStatusCode();

    @Inject
    private NoticeQueries notices;

    @Inject
    private NoticeService service;

    @Inject
    private IdempotentRequests requests;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address, "unread", "limit", "cursor");
        boolean unread = Boolean.TRUE.equals(query.flag("unread"));
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        Page<NoticeRow> page = notices.list(unread, limit, cursor);
        NoticeJson json = new NoticeJson(AnswerLanguage.of(headers));
        return JsonPage.of(page, json::write);
    }

    @POST
    @Path("/{id}/reading")
    public Response read(@BeanParam PathId id, @BeanParam WriteCall call, InputStream stream) {
        return answered(call, stream, () -> {
            service.read(id.value());
            return 1;
        });
    }

    @POST
    @Path("/reading")
    public Response readAll(@BeanParam WriteCall call, InputStream stream) {
        return answered(call, stream, service::readAll);
    }

    /** Tells how many are still unread. */
    private Response answered(WriteCall call, InputStream stream, Supplier<Integer> reading) {
        RequestBody body = RequestBody.json(stream);
        JsonFields.of(body.value(), "", Set.of()).check();
        Answer answer = requests.once(call.attempt(body.bytes()), reading, done -> left());
        return WriteCall.response(answer);
    }

    private Answer left() {
        byte[] json = JsonText.of(text -> text.field("unread", notices.unread()));
        return Answer.of(OK, null, null, new String(json, StandardCharsets.UTF_8));
    }
}
