package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.directory.domain.OrganizationField;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.importing.ListImport;
import org.ispolnenie.directory.service.importing.OrganizationImportService;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.table.TableLimits;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** {@code /organizations/import[?dryRun=true][&kind=SCHOOL][&fingerprint=…]}: organisations from a list, all of them or none. */
@Path("/organizations/import")
@RequestScoped
@Consumes({"text/csv", WorkbookFile.MEDIA_TYPE})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OrganizationImportResource {

    @Inject
    private OrganizationImportService imports;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @POST
    @RightsOf(OrganizationImportService.class)
    public Response take(InputStream stream) {
        QueryFields query = QueryFields.of(address);
        boolean dryRun = Boolean.TRUE.equals(query.flag("dryRun"));
        @Nullable OrganizationKind kind = query.constant("kind", OrganizationKind.class);
        @Nullable String seen = query.text("fingerprint");
        query.check();
        byte[] list = RequestBody.text(stream, TableLimits.OF_A_LIST.bytes()).bytes();
        return dryRun
                ? JsonAnswer.response(answer(imports.preview(list, kind), false, call.words()))
                : call.bytes(list).once(() -> imports.take(list, kind, seen), read -> answer(read, true, call.words()));
    }

    private static Answer answer(ListImport<OrganizationField> read, boolean imported, Messages words) {
        return JsonAnswer.ok(json -> new ListImportJson("code", "name", words).write(json, read, imported));
    }
}
