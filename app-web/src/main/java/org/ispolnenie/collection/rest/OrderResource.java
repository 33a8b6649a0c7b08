package org.ispolnenie.collection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.collection.domain.order.OrderLine;
import org.ispolnenie.collection.service.order.GroupedOrder;
import org.ispolnenie.collection.service.order.OrderQueries;
import org.ispolnenie.collection.service.order.OrderSourceQueries;
import org.ispolnenie.collection.service.order.OrderSourceService;
import org.ispolnenie.collection.service.order.OrderSourceView;
import org.ispolnenie.collection.service.order.OrderSourceView.Named;
import org.ispolnenie.collection.service.workbook.OrderWorkbookQueries;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.file.WorkbookAnswer;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** {@code /protocols/{id}/decisions/{number}/order}: what bodies have sent on another item, grouped to answer this one. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OrderResource {

    @Inject
    private OrderQueries orders;

    @Inject
    private OrderWorkbookQueries workbooks;

    @Inject
    private OrderSourceQueries sources;

    @Inject
    private OrderSourceService service;

    @Inject
    private WriteCall call;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("/{id}/decisions/{number}/order-source")
    public Response source(@BeanParam PathId id, @PathParam("number") String number) {
        return JsonAnswer.response(answer(id.value(), number));
    }

    @PUT
    @RightsOf(OrderSourceService.class)
    @Path("/{id}/decisions/{number}/order-source")
    public Response name(@BeanParam PathId id, @PathParam("number") String number, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        @Nullable String source = fields.text("decision");
        @Nullable String groupBy = fields.text("groupBy");
        long protocol = id.value();
        return call.put(
                version -> service.name(
                        protocol,
                        number,
                        call.whichever()
                                ? Long.valueOf(sources.of(protocol, number).version())
                                : version,
                        source,
                        groupBy),
                () -> answer(protocol, number));
    }

    private Answer answer(long protocolId, String number) {
        OrderSourceView view = sources.of(protocolId, number);
        @Nullable Named named = view.named();
        return JsonAnswer.ok(view.version(), json -> json.id("protocolId", view.protocolId())
                .field("decisionNumber", view.number())
                .field("version", view.version())
                .field("decision", named == null ? null : named.source())
                .field("groupBy", named == null ? null : named.groupBy())
                .field("namedBy", named == null ? null : named.by())
                .value("namedAt", named == null ? null : named.at())
                .array("offers", view.offers(), (text, offer) -> text.field("decision", offer.source())
                        .field("title", offer.form())
                        .field("linked", offer.linked())
                        .array("columns", offer.columns(), (each, column) -> each.field("key", column.key())
                                .field("title", column.title()))));
    }

    @GET
    @Path("/{id}/decisions/{number}/order")
    public byte[] order(@BeanParam PathId id, @PathParam("number") String number) {
        GroupedOrder order = orders.order(id.value(), number);
        SheetJson words = new SheetJson(AnswerLanguage.of(headers));
        return JsonText.of(json -> {
            json.id("protocolId", id.value())
                    .field("decisionNumber", order.number())
                    .field("decision", order.source())
                    .field("groupBy", order.groupBy())
                    .field("title", order.groupTitle())
                    .field("whole", order.whole())
                    .array("lines", order.lines(), (text, line) -> line(text, line, order, words))
                    .array("sent", order.sent(), ConsolidatedSheetResource::asked)
                    .array("missing", order.missing(), ConsolidatedSheetResource::asked);
            words.totals(json, order.form(), order.summary());
        });
    }

    private static void line(JsonText json, OrderLine line, GroupedOrder order, SheetJson words) {
        json.field("name", line.name()).field("rows", line.rows());
        json.array("organizations", line.organizations(), OrderResource::organization);
        words.totals(json, order.form(), line.summary());
    }

    private static void organization(JsonText json, OrganizationRef organization) {
        json.field("code", organization.code()).field("name", organization.name());
    }

    /** The order with what each body contributes, as a workbook. */
    @GET
    @Path("/{id}/decisions/{number}/order.xlsx")
    @Produces({WorkbookFile.MEDIA_TYPE, Problem.MEDIA_TYPE})
    public Response workbook(@BeanParam PathId id, @PathParam("number") String number) {
        return WorkbookAnswer.of(workbooks.order(id.value(), number, AnswerLanguage.of(headers)));
    }
}
