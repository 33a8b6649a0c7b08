package org.ispolnenie.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.assignment.service.bulk.BulkRow;
import org.ispolnenie.assignment.service.bulk.BulkService;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.primefaces.PrimeFaces;

/**
 * Carries out one action on the rows a person has ticked on a page. The page sends them in small parts ({@code ids},
 * with commas, and {@code words}) and is told what became of each: {@code [{"id": "7", "done": false, "why": "…"}]}.
 */
@Named
@RequestScoped
public class BulkView {

    @Inject
    private BulkService bulk;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    public void accept() {
        tell(bulk.accept(ids(), asked.text("words")));
    }

    public void returnReports() {
        tell(bulk.returnReports(ids(), TypedValues.required("/reason", asked.text("words"))));
    }

    public void remind() {
        tell(bulk.remind(ids()));
    }

    private List<Long> ids() {
        String ids = asked.text("ids");
        if (ids == null || !ids.matches("\\d{1,18}(,\\d{1,18})*")) {
            throw ValidationException.of("/ids", Message.of("shared.BAD_PARAMETER", String.valueOf(ids)));
        }
        return Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
    }

    private void tell(List<BulkRow> rows) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        rows.forEach(row -> told.add(Json.createObjectBuilder()
                .add("id", String.valueOf(row.id()))
                .add("done", row.done())
                .add("why", row.refusal() == null ? "" : words.of(row.refusal()))));
        PrimeFaces.current().ajax().addCallbackParam("rows", told.build().toString());
    }
}
