package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolRepository;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads protocols. Those who execute see their own assignments instead, so they are not let in here. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class ProtocolQueries {

    private static final ListChoice PROTOCOLS = ListChoice.of("protocols");

    @Inject
    private ProtocolRepository protocols;

    @Inject
    private ProtocolList list;

    @Inject
    private ProtocolViews views;

    /**
     * A line of the list of protocols.
     *
     * @param items how many numbered items it has
     */
    public record ProtocolRow(
            long id,
            long version,
            String title,
            @Nullable LocalDate meetingDate,
            @Nullable String number,
            ProtocolState state,
            Instant importedAt,
            String importedBy,
            long items) {}

    /** The original file. */
    public record SourceFile(@Nullable String fileName, String mediaType, byte[] bytes) {}

    /** Newest first; the cursor of the page before, or null for the first. */
    public Page<ProtocolRow> list(int limit, @Nullable String cursor) {
        return PROTOCOLS.sealed(list.page(limit, PROTOCOLS.place(cursor)));
    }

    public ProtocolView view(long id) {
        return view(id, null);
    }

    /** @param ruleSet the code of the rule set a draft is to be dated by; null: the one in force */
    public ProtocolView view(long id, @Nullable String ruleSet) {
        Protocol protocol = protocols.find(id).orElseThrow(() -> notFound(id));
        return views.view(protocol, sourceOf(id), ruleSet);
    }

    public SourceFile source(long id) {
        ProtocolSource source = sourceOf(id);
        return new SourceFile(source.fileName().orElse(null), source.mediaType(), source.bytes());
    }

    private ProtocolSource sourceOf(long id) {
        return protocols.source(id).orElseThrow(() -> notFound(id));
    }

    static NotFoundException notFound(long id) {
        return new NotFoundException(Message.of("protocol.NOT_FOUND", String.valueOf(id)));
    }
}
