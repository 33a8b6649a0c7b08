package org.ispolnenie.protocol.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.service.RuleSetComparison;
import org.ispolnenie.protocol.service.RuleSetDraft;
import org.ispolnenie.protocol.service.RuleSetQueries;
import org.ispolnenie.protocol.service.RuleSetService;
import org.ispolnenie.protocol.service.RuleSetView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

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
    private WriteCall call;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<RuleSetView> all = queries.all();
        return JsonPage.whole(all, RuleSetJson::write);
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
        QueryFields fields = QueryFields.of(address);
        @Nullable String left = fields.text("left");
        @Nullable String right = fields.text("right");
        fields.check();
        RuleSetComparison comparison =
                queries.compare(RuleSetJson.edition(left, "/left"), RuleSetJson.edition(right, "/right"));
        return JsonText.of(json -> new RuleSetJson(AnswerLanguage.of(headers)).write(json, comparison));
    }

    @POST
    @RightsOf(RuleSetService.class)
    public Response add(InputStream body) {
        RuleSetDraft draft = RuleSetJson.read(call.json(body));
        return call.once(() -> service.add(draft), this::added);
    }

    /** The rule set whose newest edition is in force where an approval chooses none. */
    @PUT
    @RightsOf(RuleSetService.class)
    @Path("/default")
    public Response chooseDefault(InputStream body) {
        String code = call.json(body).required("code");
        return call.put(version -> service.chooseDefault(code), this::inForce);
    }

    private Answer inForce() {
        RuleSetView inForce =
                queries.all().stream().filter(RuleSetView::inForce).findFirst().orElseThrow();
        return JsonAnswer.ok(json -> RuleSetJson.write(json, inForce));
    }

    private Answer added(RuleSetEdition edition) {
        String location = "rule-sets/" + edition.code() + "/" + edition.edition();
        return JsonAnswer.created(location, null, json -> RuleSetJson.write(json, queries.edition(edition)));
    }
}
