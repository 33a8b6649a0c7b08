package org.ispolnenie.collection.rest;

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
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.service.form.FormQueries;
import org.ispolnenie.collection.service.form.FormService;
import org.ispolnenie.collection.service.form.FormView;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /collection-forms}: the forms there are, making one, changing one. */
@Path("/collection-forms")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CollectionFormsResource {

    @Inject
    private FormQueries forms;

    @Inject
    private FormService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        return JsonPage.whole(forms.all(), FormJson::writeShort);
    }

    @POST
    @RightsOf(FormService.class)
    public Response make(InputStream body) {
        JsonFields fields = call.json(body);
        String code = fields.given("code");
        FormDefinition definition = FormJson.read(fields);
        return call.once(
                () -> {
                    service.make(code, definition);
                    return code;
                },
                made -> {
                    FormView form = forms.form(made, null);
                    return JsonAnswer.created(
                            "collection-forms/" + made, form.version(), json -> FormJson.write(json, form));
                });
    }

    @GET
    @Path("/{code}")
    public Response one(@PathParam("code") String code) {
        QueryFields query = QueryFields.of(address);
        @Nullable Integer edition = edition(query);
        query.check();
        return JsonAnswer.response(form(code, edition));
    }

    @PUT
    @RightsOf(FormService.class)
    @Path("/{code}")
    public Response change(@PathParam("code") String code, InputStream body) {
        FormDefinition definition = FormJson.read(call.ifMatchNeeded().json(body));
        return call.put(version -> service.change(code, version, definition), () -> form(code, null));
    }

    static @Nullable Integer edition(QueryFields query) {
        @Nullable String text = query.text("edition");
        if (text != null && !text.matches("[1-9]\\d{0,5}")) {
            query.fault("edition", Message.of("shared.NOT_A_WHOLE_NUMBER"));
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private Answer form(String code, @Nullable Integer edition) {
        FormView form = forms.form(code, edition);
        return JsonAnswer.ok(form.version(), json -> FormJson.write(json, form));
    }
}
