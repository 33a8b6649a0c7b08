package org.ispolnenie.collection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.collection.domain.sheet.CellChange;
import org.ispolnenie.collection.domain.sheet.GivenRow;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.collection.service.sheet.SheetQueries.RowView;
import org.ispolnenie.collection.service.sheet.SheetService;
import org.ispolnenie.collection.service.sheet.SheetView;
import org.ispolnenie.collection.service.workbook.FilledWorkbook;
import org.ispolnenie.collection.service.workbook.SheetWorkbookQueries;
import org.ispolnenie.collection.service.workbook.SheetWorkbookService;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.file.WorkbookAnswer;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.ispolnenie.shared.service.work.LongWork;
import org.jspecify.annotations.Nullable;

/** {@code /control-points/{id}/sheet}: the filled form of a control point. */
@Path("/control-points")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SheetsResource {

    @Inject
    private SheetQueries sheets;

    @Inject
    private SheetService service;

    @Inject
    private SheetWorkbookQueries workbooks;

    @Inject
    private SheetWorkbookService filled;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    @Path("/{id}/sheet")
    public Response sheet(@BeanParam PathId id) {
        return JsonAnswer.response(answer(id.value(), List.of()));
    }

    @PUT
    @RightsOf(SheetService.class)
    @Path("/{id}/sheet")
    public Response write(@BeanParam PathId id, InputStream body) {
        List<GivenRow> rows = SheetJson.rows(call.ifMatch().table(body));
        long point = id.value();
        List<SheetProblem> refused = new ArrayList<>();
        return call.put(
                version -> {
                    @Nullable Long seen = call.whichever() ? sheets.version(point) : version;
                    refused.clear();
                    refused.addAll(service.write(point, seen, rows));
                },
                () -> answer(point, refused));
    }

    /** The same as a workbook that is filled in elsewhere. */
    @GET
    @Path("/{id}/sheet.xlsx")
    @Produces({WorkbookFile.MEDIA_TYPE, Problem.MEDIA_TYPE})
    public Response workbook(@BeanParam PathId id) {
        return WorkbookAnswer.of(workbooks.sheet(id.value(), call.words()));
    }

    /** Takes it back. */
    @POST
    @RightsOf(SheetWorkbookService.class)
    @Path("/{id}/sheet")
    @Consumes(WorkbookFile.MEDIA_TYPE)
    public Response take(@BeanParam PathId id, InputStream body) {
        long point = id.value();
        byte[] file = RequestBody.text(body, SheetWorkbookService.LARGEST).bytes();
        return call.ifMatch()
                .bytes(file)
                .upon(
                        version -> filled.take(
                                point, call.whichever() ? sheets.version(point) : version, file, LongWork.unwatched()),
                        taken -> answer(point, taken));
    }

    @POST
    @RightsOf(SheetService.class)
    @Path("/{id}/sheet/cells")
    public Response writeCell(@BeanParam PathId id, InputStream body) {
        CellChange change = SheetJson.change(call.json(body));
        long point = id.value();
        return call.once(() -> service.writeCell(point, change), row -> {
            RowView view = sheets.row(point, row);
            SheetJson json = new SheetJson(call.words());
            return JsonAnswer.ok(view.version(), text -> text.field("version", view.version())
                    .object("row", view.row(), (cells, one) -> SheetJson.row(cells, view.form(), one))
                    .array("problems", view.problems(), json::problem));
        });
    }

    @GET
    @Path("/{id}/sheet/differences")
    public byte[] differences(@BeanParam PathId id) {
        QueryFields query = QueryFields.of(address);
        int from = revision(query, "from");
        int to = revision(query, "to");
        query.check();
        return JsonPage.whole(sheets.differences(id.value(), from, to), SheetJson::difference);
    }

    private static int revision(QueryFields query, String name) {
        @Nullable String text = query.text(name);
        if (text != null && text.matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(text);
        }
        query.fault(name, text == null ? Message.of("shared.REQUIRED") : Message.of("shared.NOT_A_WHOLE_NUMBER"));
        return 0;
    }

    private Answer answer(long pointId, List<SheetProblem> refused) {
        SheetView sheet = sheets.sheet(pointId);
        SheetJson words = new SheetJson(call.words());
        return JsonAnswer.ok(sheet.version(), json -> words.write(json, sheet, refused));
    }

    private Answer answer(long pointId, FilledWorkbook taken) {
        SheetView sheet = sheets.sheet(pointId);
        SheetJson words = new SheetJson(call.words(), taken.cells());
        return JsonAnswer.ok(sheet.version(), json -> words.write(json, sheet, taken.refused(), taken.told()));
    }
}
