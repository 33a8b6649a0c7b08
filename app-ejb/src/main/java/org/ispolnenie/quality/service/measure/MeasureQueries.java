package org.ispolnenie.quality.service.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.measure.MeasureDocument;
import org.ispolnenie.quality.domain.measure.MeasureRepository;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.service.measure.MeasureView.DocumentView;
import org.ispolnenie.quality.service.measure.MeasureView.Place;
import org.ispolnenie.quality.service.set.Municipalities;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads measures: a municipality its own, the region all. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class MeasureQueries {

    private static final int MAX_LIMIT = 500;

    @Inject
    private MeasureRepository measures;

    @Inject
    private MeasureReader reader;

    @Inject
    private SetRights rights;

    @Inject
    private Municipalities municipalities;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private DraftReading drafts;

    /**
     * What the words of a deadline come to, before anybody keeps them.
     *
     * @param year of the set that the measure belongs to
     * @throws ValidationException if they are no deadline
     */
    public WrittenDeadline deadline(String words, int year) {
        return drafts.deadline(words, year);
    }

    /** A part of the list; the cursor of the part before, or null for the first. */
    public Page<MeasureRow> list(MeasureFilter filter, int limit, @Nullable String cursor) {
        Optional<Set<Long>> seen = rights.seen();
        ListChoice list = ListChoice.of("quality-measures", filter, seen);
        int most = Math.min(limit, MAX_LIMIT);
        return list.sealed(
                Page.of(reader.rows(filter, seen, most + 1, after(list.place(cursor))), most, row -> "" + row.id()));
    }

    private static @Nullable Long after(@Nullable String place) {
        try {
            return place == null ? null : Long.valueOf(place);
        } catch (NumberFormatException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }

    /** A measure with all that belongs to it. */
    public MeasureView measure(long id) {
        QualityMeasure measure = found(id);
        OrganizationRef municipality =
                municipalities.municipality(measure.set().organizationId()).orElseThrow(() -> noSuchMeasure(id));
        return new MeasureView(
                id,
                measure.version(),
                new Place(measure.set().id(), municipality, measure.set().year()),
                measure.content(),
                measure.state(),
                measure.stateWords().orElse(null),
                measure.documents().stream().map(this::document).toList(),
                directory.displayName(measure.writtenBy()),
                measure.writtenAt());
    }

    /** A document of a measure. */
    public DocumentView document(long id, long documentId) {
        return document(found(id).document(documentId));
    }

    private DocumentView document(MeasureDocument document) {
        return new DocumentView(
                document.id(),
                document.file().name(),
                document.file().mediaType(),
                document.file().size(),
                document.file().sha256(),
                directory.displayName(document.added().by()),
                document.added().at());
    }

    private QualityMeasure found(long id) {
        return measures.measure(id)
                .filter(one -> rights.sees(one.set().organizationId()))
                .orElseThrow(() -> noSuchMeasure(id));
    }

    static NotFoundException noSuchMeasure(long id) {
        return new NotFoundException(Message.of("quality.NO_SUCH_MEASURE", String.valueOf(id)));
    }
}
