package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.ispolnenie.protocol.service.ImportService.Imported;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** What a caller is told after a change of a protocol: its reading as it is then. */
@ApplicationScoped
public class ReadingAnswer {

    @Inject
    private ProtocolQueries protocols;

    Answer of(long id, Messages words) {
        return answer(Response.Status.OK, null, id, words);
    }

    Answer of(Imported imported, Messages words) {
        Response.Status status = imported.created() ? Response.Status.CREATED : Response.Status.OK;
        return answer(status, "protocols/" + imported.id(), imported.id(), words);
    }

    private Answer answer(Response.Status status, @Nullable String location, long id, Messages words) {
        ProtocolView protocol = protocols.view(id);
        ProtocolJson reading = new ProtocolJson(words, false);
        return JsonAnswer.of(status, location, protocol.version(), json -> reading.write(json, protocol));
    }
}
