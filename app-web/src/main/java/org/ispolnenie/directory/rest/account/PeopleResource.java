package org.ispolnenie.directory.rest.account;

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
import java.util.function.Function;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.OneTimePassword;
import org.ispolnenie.directory.rest.DirectoryJson;
import org.ispolnenie.directory.service.PersonReader.PeopleChoice;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountDescription;
import org.ispolnenie.directory.service.account.AccountDescription.Place;
import org.ispolnenie.directory.service.account.AccountDescription.Reach;
import org.ispolnenie.directory.service.account.AccountService;
import org.ispolnenie.directory.service.account.SecondFactorRemoval;
import org.ispolnenie.directory.service.personal.ErasureService;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /people}: accounts, their roles and bodies, and how their people are reached; for the administrator. */
@Path("/people")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PeopleResource {

    @Inject
    private PersonService people;

    @Inject
    private AccountService accounts;

    @Inject
    private SecondFactorRemoval secondFactors;

    @Inject
    private ErasureService erasures;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        PeopleChoice choice = new PeopleChoice(
                query.text("q"), query.constant("role", Role.class), query.flag("active"), query.flag("email"));
        query.check();
        return JsonPage.of(people.list(choice, limit, cursor), DirectoryJson::person);
    }

    @GET
    @Path("/{login}")
    public Response one(@PathParam("login") String login) {
        return JsonAnswer.response(person(login));
    }

    @POST
    @RightsOf(AccountService.class)
    public Response create(InputStream body) {
        JsonFields fields = call.json(body);
        String login = fields.required("login");
        String displayName = fields.required("displayName");
        Place place = AccountFields.place(fields, true);
        Reach reach = new Reach(fields.text("email"), AccountFields.language(fields), false);
        ShownOnce shown = new ShownOnce();
        return shown.toThisCaller(
                call.once(() -> shown.keep(accounts.create(login, displayName, place, reach)), ShownOnce::created));
    }

    @PUT
    @RightsOf(AccountService.class)
    @Path("/{login}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("login") String login, InputStream body) {
        JsonFields fields = call.ifMatchNeeded().json(body);
        @Nullable String displayName = fields.text("displayName");
        @Nullable Place place = AccountFields.placeOrNull(fields);
        Reach reach =
                new Reach(fields.text("email"), fields.required("language"), Boolean.TRUE.equals(fields.flag("heads")));
        AccountDescription next = new AccountDescription(displayName, place, reach);
        return call.put(version -> accounts.change(login, version, next), () -> person(login));
    }

    @POST
    @RightsOf(AccountService.class)
    @Path("/{login}/password-reset")
    public Response resetPassword(@PathParam("login") String login) {
        return oneTime(version -> accounts.resetPassword(login, version));
    }

    @POST
    @RightsOf(AccountService.class)
    @Path("/{login}/moving-to-directory-service")
    public Response moveToDirectoryService(@PathParam("login") String login) {
        return call.ifMatch()
                .change(version -> accounts.moveToDirectoryService(login, version, null), () -> person(login));
    }

    @POST
    @RightsOf(AccountService.class)
    @Path("/{login}/moving-here")
    public Response moveHere(@PathParam("login") String login) {
        return oneTime(version -> accounts.moveHere(login, version));
    }

    @POST
    @RightsOf(AccountService.class)
    @Path("/{login}/unlocking")
    public Response unlock(@PathParam("login") String login) {
        return call.change(version -> accounts.unlock(login), () -> person(login));
    }

    @POST
    @RightsOf(AccountService.class)
    @Path("/{login}/closing")
    public Response close(@PathParam("login") String login, InputStream body) {
        String reason = call.ifMatch().json(body).required("reason");
        return call.change(version -> accounts.close(login, version, reason), () -> person(login));
    }

    @POST
    @RightsOf(AccountService.class)
    @Path("/{login}/reopening")
    public Response reopen(@PathParam("login") String login, InputStream body) {
        String reason = call.ifMatch().json(body).required("reason");
        return call.change(version -> accounts.reopen(login, version, reason), () -> person(login));
    }

    @POST
    @RightsOf(SecondFactorRemoval.class)
    @Path("/{login}/second-factor-removal")
    public Response removeSecondFactor(@PathParam("login") String login, InputStream body) {
        String reason = call.json(body).required("reason");
        return call.change(version -> secondFactors.remove(login, reason), () -> person(login));
    }

    /** Answered with the account as it is then, under its pseudonym. */
    @POST
    @RightsOf(ErasureService.class)
    @Path("/{login}/erasing")
    public Response erase(@PathParam("login") String login, InputStream body) {
        String reason = call.ifMatch().json(body).required("reason");
        return call.upon(version -> erasures.erase(login, version, reason), this::person);
    }

    /** A one-time password, told to this caller alone. */
    private Response oneTime(Function<@Nullable Long, OneTimePassword> given) {
        ShownOnce shown = new ShownOnce();
        return shown.toThisCaller(call.ifMatch().upon(version -> shown.keep(given.apply(version)), ShownOnce::reset));
    }

    private Answer person(String login) {
        PersonRow person = people.get(login);
        return JsonAnswer.ok(person.version(), json -> DirectoryJson.person(json, person));
    }
}
