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
import org.ispolnenie.notification.service.NoticeQueries;
import org.ispolnenie.notification.service.NoticeRow;
import org.ispolnenie.notification.service.NoticeService;
import org.ispolnenie.shared.domain.Page;
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

/** {@code /notices}: what the caller is told, the latest first. */
@Path("/notices")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class NoticesResource {

    @Inject
    private NoticeQueries notices;

    @Inject
    private NoticeService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        boolean unread = Boolean.TRUE.equals(query.flag("unread"));
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        Page<NoticeRow> page = notices.list(unread, limit, cursor);
        NoticeJson json = new NoticeJson(AnswerLanguage.of(headers));
        return JsonPage.of(page, json::write);
    }

    @POST
    @RightsOf(NoticeService.class)
    @Path("/{id}/reading")
    public Response read(@BeanParam PathId id, InputStream body) {
        call.json(body);
        return call.change(version -> service.read(id.value()), this::left);
    }

    @POST
    @RightsOf(NoticeService.class)
    @Path("/reading")
    public Response readAll(InputStream body) {
        call.json(body);
        return call.change(version -> service.readAll(), this::left);
    }

    /** How many are still unread. */
    private Answer left() {
        return JsonAnswer.ok(json -> json.field("unread", notices.unread()));
    }
}
