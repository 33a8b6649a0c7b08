package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.Set;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.service.RuleSetComparison;
import org.ispolnenie.protocol.service.RuleSetDraft;
import org.ispolnenie.protocol.service.RuleSetQueries;
import org.ispolnenie.protocol.service.RuleSetService;
import org.ispolnenie.protocol.service.RuleSetView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /rule-sets}: the editions of the rules by which deadlines become dates. */
@Path("/rule-sets")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RuleSetsResource {

    @Inject
    private RuleSetQueries queries;

    @Inject
    private RuleSetService service;

    @Inject
    private IdempotentRequests requests;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<RuleSetView> all = queries.all();
        return JsonPage.of(new Page<>(all, null, (long) all.size()), RuleSetJson::write);
    }

    @GET
    @Path("/{code}/{edition}")
    public byte[] one(@PathParam("code") String code, @PathParam("edition") String edition) {
        String name = code + ":" + edition;
        RuleSetEdition asked = RuleSetEdition.parse(name)
                .orElseThrow(() -> new NotFoundException(Message.of("protocol.NO_SUCH_RULE_SET", name)));
        return JsonText.of(json -> RuleSetJson.write(json, queries.edition(asked)));
    }

    @GET
    @Path("/comparison")
    public byte[] compare() {
        QueryFields fields = QueryFields.of(address, "left", "right");
        fields.check();
        RuleSetComparison comparison = queries.compare(
                RuleSetJson.edition(fields.text("left"), "/left"), RuleSetJson.edition(fields.text("right"), "/right"));
        return JsonText.of(json -> new RuleSetJson(AnswerLanguage.of(headers)).write(json, comparison));
    }

    @POST
    public Response add(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        RuleSetDraft draft = RuleSetJson.read(body.value());
        return WriteCall.response(requests.once(call.attempt(body.bytes()), () -> service.add(draft), this::added));
    }

    /** The rule set whose newest edition is in force where an approval chooses none. */
    @PUT
    @Path("/default")
    public byte[] chooseDefault(InputStream stream) {
        JsonFields fields = JsonFields.of(RequestBody.json(stream).value(), "", Set.of("code"));
        String code = fields.required("code");
        fields.check();
        service.chooseDefault(code);
        RuleSetView inForce =
                queries.all().stream().filter(RuleSetView::inForce).findFirst().orElseThrow();
        return JsonText.of(json -> RuleSetJson.write(json, inForce));
    }

    private Answer added(RuleSetEdition edition) {
        byte[] json = JsonText.of(text -> RuleSetJson.write(text, queries.edition(edition)));
        String location = address.getAbsolutePathBuilder()
                .path(edition.code())
                .path(String.valueOf(edition.edition()))
                .build()
                .toString();
        return Answer.of(
                Response.Status.CREATED.getStatusCode(), location, null, new String(json, StandardCharsets.UTF_8));
    }
}
