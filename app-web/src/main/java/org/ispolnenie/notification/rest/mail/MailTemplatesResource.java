package org.ispolnenie.notification.rest.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.notification.service.mail.TemplateQueries;
import org.ispolnenie.notification.service.mail.TemplateQueries.TemplateView;
import org.ispolnenie.notification.service.mail.TemplateService;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /mail/templates}: the words of mail, by kind of notice and language. */
@Path("/mail/templates")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MailTemplatesResource {

    private static final int OK = Response.Status.OK.getStatusCode();

    @Inject
    private TemplateQueries templates;

    @Inject
    private TemplateService service;

    @Inject
    private IdempotentRequests requests;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<TemplateView> all = templates.list();
        return JsonPage.of(new Page<>(all, null, (long) all.size()), MailJson::template);
    }

    /** Adds an edition; the tag is the number of the one that counts. */
    @PUT
    @Path("/{kind}/{language}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(
            @PathParam("kind") String kindName,
            @PathParam("language") String language,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        NoticeKind kind = kind(kindName, language);
        Seen seen = Versions.required(ifMatch);
        JsonFields fields = JsonFields.of(RequestBody.json(stream).value(), "", Set.of("subject", "text", "html"));
        TemplateText words = words(fields);
        fields.check();
        seen.make(edition -> service.save(kind, language, edition, words));
        TemplateView template = templates.get(kind, language);
        return Response.ok(JsonText.of(json -> MailJson.template(json, template)))
                .header(HttpHeaders.ETAG, Versions.tag(template.edition()))
                .build();
    }

    /** What a template would make of an example; stores nothing. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("kind", "language", "subject", "text", "html"));
        NoticeKind kind = fields.required("kind", fields.constant("kind", NoticeKind.class), NoticeKind.ASSIGNED);
        String language = fields.required("language");
        TemplateText words = words(fields);
        fields.check();
        if (!TemplateService.LANGUAGES.contains(language)) {
            throw ValidationException.of(
                    "/language",
                    Message.of("shared.NOT_ONE_OF", language, String.join(", ", TemplateService.LANGUAGES)));
        }
        Answer answer = requests.once(
                call.attempt(body.bytes()),
                () -> service.preview(kind, language, words),
                MailTemplatesResource::filled);
        return WriteCall.response(answer);
    }

    private static Answer filled(TemplateText words) {
        byte[] json = JsonText.of(text -> MailJson.words(text, words));
        return Answer.of(OK, null, null, new String(json, StandardCharsets.UTF_8));
    }

    private static TemplateText words(JsonFields fields) {
        return new TemplateText(written(fields, "subject"), written(fields, "text"), written(fields, "html"));
    }

    /** As it was written: the spaces of a template are its own. */
    private static String written(JsonFields fields, String name) {
        return fields.required(name, fields.text(name), "");
    }

    private static NoticeKind kind(String name, String language) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(name) && TemplateService.LANGUAGES.contains(language))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException(Message.of("notification.NO_SUCH_TEMPLATE", name + "/" + language)));
    }
}
