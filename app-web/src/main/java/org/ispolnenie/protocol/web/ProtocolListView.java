package org.ispolnenie.protocol.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolQueries.ProtocolRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The protocols, newest first. */
@Named
@RequestScoped
public class ProtocolListView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private AddressParameters asked;

    private @Nullable Page<ProtocolRow> page;

    public Page<ProtocolRow> getPage() {
        if (page == null) {
            page = protocols.list(PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    /** The address of the next part of the list. */
    public String getNext() {
        String cursor = getPage().nextCursor();
        return "list.xhtml?cursor=" + (cursor == null ? "" : URLEncoder.encode(cursor, StandardCharsets.UTF_8));
    }
}
