package org.ispolnenie.directory.rest.account;

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
import java.util.List;
import org.ispolnenie.directory.rest.ListImportJson;
import org.ispolnenie.directory.service.importing.PeopleImportService;
import org.ispolnenie.directory.service.importing.PeopleImportService.PeopleTaken;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.table.TableLimits;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** {@code /people/import[?dryRun=true][&fingerprint=…]}: people from a list, all of them or none. */
@Path("/people/import")
@RequestScoped
@Consumes({"text/csv", WorkbookFile.MEDIA_TYPE})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PeopleImportResource {

    @Inject
    private PeopleImportService imports;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @POST
    @RightsOf(PeopleImportService.class)
    public Response take(InputStream stream) {
        QueryFields query = QueryFields.of(address);
        boolean dryRun = Boolean.TRUE.equals(query.flag("dryRun"));
        @Nullable String seen = query.text("fingerprint");
        query.check();
        byte[] list = RequestBody.text(stream, TableLimits.OF_PEOPLE.bytes()).bytes();
        if (dryRun) {
            PeopleTaken shown = new PeopleTaken(imports.preview(list), List.of());
            return JsonAnswer.response(JsonAnswer.ok(json -> {
                words().write(json, shown.told(), false);
                ShownOnce.imported(json, shown);
            }));
        }
        ShownOnce shown = new ShownOnce();
        return shown.toThisCaller(call.bytes(list)
                .once(
                        () -> shown.keep(imports.take(list, seen), this::told),
                        taken -> JsonAnswer.ok(json -> {
                            told(json, taken);
                            ShownOnce.imported(json, taken);
                        })));
    }

    private void told(JsonText json, PeopleTaken taken) {
        words().write(json, taken.told(), true);
    }

    private ListImportJson words() {
        return new ListImportJson("login", "displayName", call.words());
    }
}
