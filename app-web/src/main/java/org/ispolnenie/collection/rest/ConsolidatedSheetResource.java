package org.ispolnenie.collection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.service.consolidated.ConsolidatedQueries;
import org.ispolnenie.collection.service.consolidated.ConsolidatedQueries.Choice;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Asked;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.BodyRow;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Sent;
import org.ispolnenie.collection.service.workbook.ConsolidatedWorkbookQueries;
import org.ispolnenie.directory.rest.AskedBody;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.file.WorkbookAnswer;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** {@code /protocols/{id}/decisions/{number}/sheet}: what all bodies have sent of the form of a decision. */
@Path("/protocols")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ConsolidatedSheetResource {

    @Inject
    private ConsolidatedQueries sheets;

    @Inject
    private ConsolidatedWorkbookQueries workbooks;

    @Inject
    private DirectoryQueries directory;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    /** Beside those of every list, the key of each column chooses rows by what stands in it. */
    @GET
    @Path("/{id}/decisions/{number}/sheet")
    public byte[] sheet(@BeanParam PathId id, @PathParam("number") String number) {
        QueryFields query = QueryFields.of(address);
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        Choice choice = choice(query, sheets.columns(id.value(), number));
        ConsolidatedSheet sheet = sheets.consolidated(id.value(), number, choice, limit, cursor);
        SheetJson words = new SheetJson(AnswerLanguage.of(headers));
        return JsonText.of(json -> write(json, sheet, words));
    }

    /** All rows as a workbook, with the same choice. */
    @GET
    @Path("/{id}/decisions/{number}/sheet.xlsx")
    @Produces({WorkbookFile.MEDIA_TYPE, Problem.MEDIA_TYPE})
    public Response workbook(@BeanParam PathId id, @PathParam("number") String number) {
        Choice choice = choice(QueryFields.of(address), sheets.columns(id.value(), number));
        return WorkbookAnswer.of(workbooks.consolidated(id.value(), number, choice, AnswerLanguage.of(headers)));
    }

    private Choice choice(QueryFields query, List<FormColumn> columns) {
        @Nullable String organization = AskedBody.code(query, directory);
        Map<String, String> cells = new HashMap<>();
        for (FormColumn column : columns) {
            @Nullable String value = query.text(column.key());
            if (value != null) {
                cells.put(column.key(), value);
            }
        }
        query.check();
        return new Choice(organization, cells);
    }

    private static void write(JsonText json, ConsolidatedSheet sheet, SheetJson words) {
        FormDefinition form = sheet.form().definition();
        json.id("protocolId", sheet.protocolId())
                .field("decisionNumber", sheet.number())
                .field("form", sheet.form().code())
                .field("edition", sheet.form().edition())
                .array("rows", sheet.rows().items(), (text, row) -> row(text, form, row))
                .array("objects", sheet.objects(), SheetJson::object)
                .field("nextCursor", sheet.rows().nextCursor())
                .array("missing", sheet.missing(), ConsolidatedSheetResource::asked)
                .array("sent", sheet.sent(), (text, sent) -> sent(text, form, sent, words));
        words.totals(json, form, sheet.region());
    }

    private static void row(JsonText json, FormDefinition form, BodyRow row) {
        json.field("organization", row.asked().organization().code())
                .field("label", row.asked().label());
        SheetJson.row(json, form, row.row());
    }

    static void asked(JsonText json, Asked asked) {
        json.object("organization", asked.organization(), (text, body) -> text.field("code", body.code())
                        .field("name", body.name()))
                .id("controlPointId", asked.controlPointId())
                .field("label", asked.label())
                .value("state", asked.state());
    }

    private static void sent(JsonText json, FormDefinition form, Sent sent, SheetJson words) {
        asked(json, sent.asked());
        json.field("revision", sent.revision()).value("sentAt", sent.at()).field("rowCount", sent.rows());
        words.totals(json, form, sent.summary());
    }
}
