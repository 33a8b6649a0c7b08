package org.ispolnenie.oversight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.ispolnenie.oversight.service.board.Board;
import org.ispolnenie.oversight.service.board.BoardQueries;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /boards}: decisions × organisations. */
@Path("/boards")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BoardsResource {

    @Inject
    private BoardQueries boards;

    @Inject
    private ProtocolQueries protocols;

    @Context
    private UriInfo address;

    @GET
    @Path("/control")
    public byte[] control() {
        QueryFields query = QueryFields.of(address);
        long protocol = query.requiredId("protocol");
        @Nullable LocalDate asOf = query.date("asOf");
        query.check();
        Board board = boards.board(protocol, asOf);
        if (board.rows().isEmpty()) {
            // Nothing on control: an empty board if there is such a protocol, not found if there is none.
            protocols.view(board.protocolId());
        }
        return JsonText.of(json -> BoardJson.write(json, board));
    }
}
