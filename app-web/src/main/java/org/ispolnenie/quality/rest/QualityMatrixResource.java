package org.ispolnenie.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.service.matrix.MatrixQueries;
import org.ispolnenie.quality.service.matrix.QualityMatrix;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Cell;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Course;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Line;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /quality-matrix}: how far municipalities are in each stage of each direction, beside an earlier year. */
@Path("/quality-matrix")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualityMatrixResource {

    @Inject
    private MatrixQueries matrices;

    @Context
    private UriInfo address;

    @GET
    public byte[] matrix() {
        QueryFields query = QueryFields.of(address);
        int year = YearField.required(query, "year");
        @Nullable Integer compare = YearField.optional(query, "compare");
        query.check();
        QualityMatrix matrix = matrices.matrix(year, compare);
        return JsonText.of(json -> write(json, matrix));
    }

    private static void write(JsonText json, QualityMatrix matrix) {
        json.field("year", matrix.year())
                .field("edition", matrix.edition())
                .array("directions", matrix.directions(), (text, direction) -> {
                    text.field("code", direction.code())
                            .field("title", direction.title())
                            .field("group", direction.group())
                            .field("fullCycles", matrix.fullCycles(direction.code()));
                    totals(text, matrix.totals(direction.code()));
                })
                .array("municipalities", matrix.lines(), QualityMatrixResource::line)
                .object("compared", matrix.compared(), (text, compared) -> text.field("year", compared.year())
                        .array("givenUp", compared.givenUp(), (gone, direction) -> gone.field("code", direction.code())
                                .field("title", direction.title())));
        totals(json, matrix.totals());
    }

    private static void line(JsonText json, Line line) {
        json.field("code", line.municipality().code())
                .field("name", line.municipality().name())
                .object("submission", line.set(), SetJson::writeShort)
                .array("directions", line.courses(), QualityMatrixResource::course);
        totals(json, line.totals());
    }

    private static void course(JsonText json, Course course) {
        json.field("direction", course.direction())
                .field("fullCycle", course.fullCycle())
                .array("stages", course.cells(), QualityMatrixResource::cell);
    }

    private static void cell(JsonText json, Cell cell) {
        json.value("stage", cell.stage());
        SetJson.standing(json, cell.standing());
        json.value("earlier", cell.earlier());
    }

    private static void totals(JsonText json, Map<Completeness, Long> totals) {
        json.object(
                "totals",
                totals,
                (text, counts) -> counts.forEach(
                        (completeness, count) -> text.field(completeness.name().toLowerCase(Locale.ROOT), count)));
    }
}
