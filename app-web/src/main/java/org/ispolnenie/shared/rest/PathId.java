package org.ispolnenie.shared.rest;

import jakarta.ws.rs.PathParam;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** The {@code {id}} of an address. What is no id at all names nothing, so it is not found. */
public final class PathId {

    @PathParam("id")
    private String text = "";

    /** @throws NotFoundException if it is no id */
    public long value() {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_ID", text));
        }
    }
}
