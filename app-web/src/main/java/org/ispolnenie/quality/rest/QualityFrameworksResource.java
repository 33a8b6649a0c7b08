package org.ispolnenie.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkText;
import org.ispolnenie.quality.service.framework.FrameworkQueries;
import org.ispolnenie.quality.service.framework.FrameworkService;
import org.ispolnenie.quality.service.framework.FrameworkView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.json.JsonText;
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

/** {@code /quality-frameworks}: the directions of each year, and what of an earlier year they go on from. */
@Path("/quality-frameworks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualityFrameworksResource {

    @Inject
    private FrameworkQueries frameworks;

    @Inject
    private FrameworkService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        return JsonPage.whole(frameworks.all(), QualityFrameworksResource::write);
    }

    @GET
    @Path("/{year}")
    public Response one(@PathParam("year") String year) {
        return JsonAnswer.response(answer(number(year)));
    }

    @PUT
    @RightsOf(FrameworkService.class)
    @Path("/{year}")
    public Response put(@PathParam("year") String year, InputStream body) {
        FrameworkContent content = content(call.ifMatch().json(body));
        int of = number(year);
        return call.put(
                version -> service.put(
                        of,
                        call.whichever() ? Long.valueOf(frameworks.framework(of).version()) : version,
                        content),
                () -> answer(of));
    }

    private static int number(String year) {
        if (!year.matches("\\d{4}")) {
            throw new NotFoundException(Message.of("quality.NO_SUCH_FRAMEWORK", year));
        }
        return Integer.parseInt(year);
    }

    private static FrameworkContent content(JsonFields fields) {
        String title = fields.given("title");
        @Nullable Long earlierYear = fields.number("earlierYear");
        List<Direction> directions = fields.requiredObjects("directions").stream()
                .map(direction -> {
                    @Nullable List<String> earlier = direction.texts("earlier");
                    return new Direction(
                            direction.given("code"),
                            direction.given("title"),
                            direction.given("group"),
                            earlier == null ? List.of() : earlier);
                })
                .toList();
        return new FrameworkContent(title, earlierYear == null ? null : earlierYear.intValue(), directions);
    }

    private Answer answer(int year) {
        FrameworkView framework = frameworks.framework(year);
        return JsonAnswer.ok(framework.version(), json -> write(json, framework));
    }

    private static void write(JsonText json, FrameworkView framework) {
        json.id("id", framework.id())
                .field("version", framework.version())
                .field("year", framework.year())
                .field("edition", framework.edition())
                .field("madeBy", framework.madeBy())
                .value("madeAt", framework.madeAt());
        FrameworkText.write(json, framework.content());
    }
}
