package org.ispolnenie.schoolsupport.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.ispolnenie.schoolsupport.service.rollup.Rollup;
import org.ispolnenie.schoolsupport.service.rollup.RollupQueries;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /support-projects/{code}/rollup}: how far a project is in each municipality and in the region. */
@Path("/support-projects/{code}/rollup")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RollupResource {

    private static final String MUNICIPALITY = "municipality";

    @Inject
    private RollupQueries rollups;

    @Context
    private UriInfo address;

    @GET
    public byte[] rollup(@PathParam("code") String project) {
        QueryFields query = QueryFields.of(address);
        @Nullable String by = query.text("by");
        if (by != null && !by.equals(MUNICIPALITY)) {
            query.fault("by", Message.of("shared.NOT_ONE_OF", by, MUNICIPALITY));
        }
        @Nullable Integer year = year(query);
        query.check();
        Rollup rollup = rollups.byMunicipality(project, year);
        return JsonText.of(json -> RollupJson.write(json, rollup));
    }

    /** Whose targets and last values are asked for; null where it is not said, or said wrongly. */
    static @Nullable Integer year(QueryFields query) {
        @Nullable String year = query.text("year");
        if (year != null && !year.matches("2[01]\\d\\d")) {
            query.fault("year", Message.of("schoolsupport.NO_YEAR", year));
            return null;
        }
        return year == null ? null : Integer.valueOf(year);
    }
}
