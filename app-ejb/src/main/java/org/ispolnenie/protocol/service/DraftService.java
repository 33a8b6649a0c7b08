package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.NamesOnDay;
import org.ispolnenie.protocol.domain.NamesOnDay.Body;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolRepository;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.ProtocolReader.FirstSight;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.jspecify.annotations.Nullable;

/** Turns an extracted text into a draft, and stores it; each in a short transaction, the file being read before. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.INTEGRATION})
public class DraftService {

    /** More than any meeting decides; a file with more is not a protocol, or not one. */
    static final int MOST_ITEMS = 5_000;

    @Inject
    private ProtocolRepository protocols;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private ProtocolViews views;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public Optional<Long> alreadyImported(String sha256) {
        return protocols.idBySha256(sha256);
    }

    /** The reading as it would be imported; nothing is stored. */
    public ProtocolView preview(Document document, ExtractedText text, String sha256) {
        Protocol draft = draft(document, text, sha256);
        return views.view(draft, source(draft, document, text));
    }

    /** Stores the draft with its source; the id. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Audited(value = "PROTOCOL_IMPORTED", of = AuditEntity.PROTOCOL)
    public long store(Document document, ExtractedText text, String sha256) {
        Protocol draft = draft(document, text, sha256);
        protocols.add(draft, source(draft, document, text));
        return draft.id();
    }

    /**
     * The text of a draft read again with other dates in it, to see what is to be asked about these.
     *
     * @param partiesOf   the day whose bodies are known; null: everybody who ever was
     * @param meetingDate the date of the meeting that counts; null: none is known
     * @param corrected   the dates put in place of those of an item or sub-item, by its number
     */
    public ProtocolReading readAgain(
            String text,
            @Nullable LocalDate partiesOf,
            @Nullable LocalDate meetingDate,
            Map<String, List<LocalDate>> corrected) {
        return new ProtocolReader(parties(partiesOf), calendar.known()).read(text, meetingDate, corrected);
    }

    private Protocol draft(Document document, ExtractedText text, String sha256) {
        ProtocolReading reading = read(document, text.text());
        return new Protocol(reading, sha256, caller.get().acts(clock.instant()));
    }

    private static ProtocolSource source(Protocol draft, Document document, ExtractedText text) {
        return new ProtocolSource(draft, document.fileName(), text.mediaType(), document.bytes(), text.text());
    }

    /** Read with those who were there on the date of the meeting; with everybody who ever was, where it has none. */
    private ProtocolReading read(Document document, String text) {
        FirstSight sight = ProtocolReader.lookOver(text);
        if (sight.items() > MOST_ITEMS) {
            throw ValidationException.of("", Message.of("protocol.TOO_MANY_ITEMS", sight.items(), MOST_ITEMS));
        }
        LocalDate day = document.meetingDate() == null ? sight.meetingDate() : document.meetingDate();
        return new ProtocolReader(parties(day), calendar.known()).read(text, document.meetingDate());
    }

    private PartyDirectory parties(@Nullable LocalDate day) {
        List<Body> bodies = directory.namedBodies().stream()
                .map(o -> new Body(
                        o.code(),
                        o.names(),
                        o.existence().from(),
                        o.existence().to(),
                        o.existence().successor()))
                .toList();
        List<KnownParty> groups = directory.groups(day).stream()
                .map(g -> NamesOnDay.group(
                        g.code(),
                        g.name(),
                        g.aliases(),
                        g.members().stream().map(m -> m.code()).toList()))
                .toList();
        return new NamesOnDay(bodies, groups, day).directory();
    }
}
