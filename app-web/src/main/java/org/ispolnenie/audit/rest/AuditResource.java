package org.ispolnenie.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.service.chain.AuditQueries;
import org.ispolnenie.audit.service.chain.AuditQueries.Asked;
import org.ispolnenie.audit.service.chain.AuditRow;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.jspecify.annotations.Nullable;

/** {@code /audit}: what was done, by whom and when, and whether the record is as it was made; for the administrator. */
@Path("/audit")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AuditResource {

    @Inject
    private AuditQueries audit;

    @Context
    private UriInfo address;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        @Nullable Long after = query.id("after");
        int limit = query.limit();
        Asked asked = new Asked(
                query.text("person"),
                query.constant("entity", AuditEntity.class),
                query.text("action"),
                query.date("from"),
                query.date("to"));
        query.check();
        return JsonPage.of(audit.after(after == null ? 0 : after, asked, limit), AuditResource::row);
    }

    @GET
    @Path("/verification")
    public byte[] verification() {
        ChainCheck.Outcome outcome = audit.verification();
        return JsonText.of(json -> json.field("records", outcome.records())
                .field("cutUpTo", outcome.cut())
                .field("intact", outcome.intact())
                .number("brokenAt", outcome.brokenAt())
                .field("lastSeq", outcome.last().seq())
                .field("lastHash", outcome.last().hash()));
    }

    private static void row(JsonText json, AuditRow row) {
        json.field("seq", row.seq())
                .value("at", row.at())
                .field("person", row.person())
                .field("onBehalfOf", row.onBehalfOf())
                .field("address", row.address())
                .field("action", row.action())
                .field("entity", row.entity())
                .field("id", row.id())
                .json("detail", row.detail())
                .field("hash", row.hash());
    }
}
