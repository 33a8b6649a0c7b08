package org.ispolnenie.collection.rest;

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
import org.ispolnenie.collection.domain.form.FormText;
import org.ispolnenie.collection.service.xlsform.FormImport;
import org.ispolnenie.collection.service.xlsform.FormImportService;
import org.ispolnenie.collection.service.xlsform.FormWorkbookQueries;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.file.WorkbookAnswer;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** {@code /collection-forms/{code}.xlsx} and {@code /collection-forms/import}: forms as XLSForm workbooks. */
@Path("/collection-forms")
@RequestScoped
public class FormWorkbooksResource {

    @Inject
    private FormWorkbookQueries workbooks;

    @Inject
    private FormImportService imports;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    @Path("/{code}.xlsx")
    @Produces({WorkbookFile.MEDIA_TYPE, Problem.MEDIA_TYPE})
    public Response form(@PathParam("code") String code) {
        QueryFields query = QueryFields.of(address);
        @Nullable Integer edition = CollectionFormsResource.edition(query);
        query.check();
        return WorkbookAnswer.of(new NamedWorkbook(code + ".xlsx", workbooks.form(code, edition)));
    }

    @POST
    @RightsOf(FormImportService.class)
    @Path("/import")
    @Consumes(WorkbookFile.MEDIA_TYPE)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public Response take(InputStream body) {
        QueryFields query = QueryFields.of(address);
        boolean dryRun = Boolean.TRUE.equals(query.flag("dryRun"));
        query.check();
        byte[] file = RequestBody.text(body, FormImportService.LARGEST).bytes();
        return dryRun
                ? JsonAnswer.response(answer(imports.preview(file), false, call.words()))
                : call.bytes(file).once(() -> imports.take(file), made -> answer(made, true, call.words()));
    }

    private static Answer answer(FormImport made, boolean imported, Messages words) {
        return JsonAnswer.ok(json -> {
            json.field("code", made.code())
                    .field("edition", made.edition())
                    .value("outcome", made.outcome())
                    .field("imported", imported)
                    .array("told", made.told(), (text, told) -> text.field("cell", told.pointer())
                            .field("detail", words.text(told.reason())));
            json.object("form", made.definition(), FormText::write);
        });
    }
}
