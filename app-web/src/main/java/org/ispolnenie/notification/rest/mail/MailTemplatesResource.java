package org.ispolnenie.notification.rest.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.notification.service.mail.TemplateQueries;
import org.ispolnenie.notification.service.mail.TemplateQueries.TemplateView;
import org.ispolnenie.notification.service.mail.TemplateService;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /mail/templates}: the words of mail, by kind of notice and language. */
@Path("/mail/templates")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MailTemplatesResource {

    @Inject
    private TemplateQueries templates;

    @Inject
    private TemplateService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<TemplateView> all = templates.list();
        return JsonPage.whole(all, MailJson::template);
    }

    /** Adds an edition; the tag is the number of the one that counts. */
    @PUT
    @RightsOf(TemplateService.class)
    @Path("/{kind}/{language}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("kind") String kindName, @PathParam("language") String language, InputStream body) {
        NoticeKind kind = kind(kindName, language);
        TemplateText words = MailJson.words(call.ifMatchNeeded().json(body));
        return call.put(edition -> service.save(kind, language, edition, words), () -> template(kind, language));
    }

    /** What a template would make of an example; stores nothing. */
    @POST
    @RightsOf(TemplateService.class)
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(InputStream body) {
        JsonFields fields = call.json(body);
        NoticeKind kind = fields.required("kind", NoticeKind.class);
        String language = fields.required("language");
        TemplateText words = MailJson.words(fields);
        fields.check();
        if (!TemplateService.LANGUAGES.contains(language)) {
            throw ValidationException.of(
                    "/language",
                    Message.of("shared.NOT_ONE_OF", language, String.join(", ", TemplateService.LANGUAGES)));
        }
        return call.once(
                () -> service.preview(kind, language, words),
                filled -> JsonAnswer.ok(json -> MailJson.words(json, filled)));
    }

    private Answer template(NoticeKind kind, String language) {
        TemplateView template = templates.get(kind, language);
        return JsonAnswer.ok((long) template.edition(), json -> MailJson.template(json, template));
    }

    private static NoticeKind kind(String name, String language) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(name) && TemplateService.LANGUAGES.contains(language))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException(Message.of("notification.NO_SUCH_TEMPLATE", name + "/" + language)));
    }
}
