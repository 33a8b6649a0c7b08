package org.ispolnenie.schoolsupport.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment.About;
import org.ispolnenie.schoolsupport.service.comment.CommentLine;
import org.ispolnenie.schoolsupport.service.comment.SchoolCommentQueries;
import org.ispolnenie.schoolsupport.service.comment.SchoolCommentService;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** {@code …/schools/{school}/comments}: what curators and others say about a school, its measures and indicators. */
@Path("/support-projects/{code}/schools/{school}/comments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SchoolCommentsResource {

    @Inject
    private SchoolCommentQueries comments;

    @Inject
    private SchoolCommentService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @PathParam("code")
    private String project = "";

    @PathParam("school")
    private String school = "";

    @GET
    public byte[] all() {
        QueryFields query = QueryFields.of(address);
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        return JsonPage.of(comments.comments(project, school, limit, cursor), SchoolCommentsResource::line);
    }

    /** The answer is the comment. */
    @POST
    @RightsOf(SchoolCommentService.class)
    public Response comment(InputStream body) {
        JsonFields fields = call.json(body);
        @Nullable Long measure = fields.id("measure");
        if (measure != null && measure != measure.intValue()) {
            fields.refuse("measure", Message.of("schoolsupport.NO_SUCH_MEASURE", measure));
        }
        @Nullable String indicator = fields.text("indicator");
        String text = fields.text("text", "");
        About about = new About(measure == null ? null : measure.intValue(), indicator);
        return call.once(
                () -> service.comment(project, school, about, text),
                said -> JsonAnswer.created(
                        "support-projects/" + project + "/schools/" + school + "/comments",
                        null,
                        json -> line(json, said)));
    }

    private static void line(JsonText json, CommentLine line) {
        @Nullable Integer measure = line.about().measure();
        json.id("id", line.id())
                .id("measure", measure == null ? null : Long.valueOf(measure))
                .field("indicator", line.about().indicator())
                .field("person", line.person())
                .value("at", line.at())
                .field("text", line.text());
    }
}
