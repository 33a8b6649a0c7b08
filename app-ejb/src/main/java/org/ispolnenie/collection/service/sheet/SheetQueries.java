package org.ispolnenie.collection.service.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.collection.domain.sheet.RowDifference;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetFile;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetSending;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.collection.service.sheet.SheetView.Written;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of a control point; whoever sees the point sees it. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class SheetQueries {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PointRights rights;

    @Inject
    private FormsOfPoints forms;

    @Inject
    private FormObjects objects;

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetStore store;

    @Inject
    private SheetRows rows;

    @Inject
    private ObjectNames names;

    @Inject
    private DirectoryQueries directory;

    /** What is known of the sheet of a control point before its rows are shown. */
    private record Seen(ControlPoint point, CollectionForm form, @Nullable Sheet sheet, boolean writable) {}

    private Optional<Seen> seen(long pointId) {
        ControlPoint point = visible(pointId);
        Caller caller = rights.requireVisible(point);
        Optional<AttachedForm> attached = forms.of(point);
        Optional<Sheet> sheet = sheets.sheet(pointId);
        boolean writable = attached.isPresent()
                && point.state().awaitsExecution()
                && rights.answers(caller, point.assignment().organizationId());
        return sheet.map(Sheet::form)
                .or(() -> attached.map(AttachedForm::form))
                .map(form -> new Seen(point, form, sheet.orElse(null), writable));
    }

    /** The rows; with one for each object while they are written to. */
    private SheetTable table(Seen seen) {
        FormDefinition form = seen.form().definition();
        SheetTable stored = seen.sheet() == null ? SheetTable.of(form, List.of()) : store.stored(seen.sheet());
        return seen.writable() || seen.sheet() == null
                ? stored.withObjects(objects.of(
                        form,
                        seen.point().assignment().organizationId(),
                        seen.point().id()))
                : stored;
    }

    /** How far the sheet has been filled in; empty where no form is asked for. */
    public Optional<SheetProgress> progress(long pointId) {
        return seen(pointId)
                .map(seen -> SheetProgress.of(
                        table(seen),
                        seen.writable(),
                        seen.sheet() == null ? 0 : seen.sheet().sendings().size()));
    }

    /** The sheet as it stands, with a row for each object of the body. */
    public SheetView sheet(long pointId) {
        Seen seen = seen(pointId).orElseThrow(SheetQueries::noForm);
        SheetTable table = table(seen);
        @Nullable Sheet sheet = seen.sheet();
        return SheetView.of(
                pointId,
                sheet,
                seen.form(),
                table,
                names.in(seen.form().definition(), table.rows()),
                seen.writable(),
                sheet == null ? null : new Written(directory.displayName(sheet.writtenBy()), sheet.writtenAt()));
    }

    /** The same with all that is needed to fill it in somewhere else. */
    public SheetToFill toFill(long pointId) {
        SheetView sheet = sheet(pointId);
        ControlPoint point = visible(pointId);
        long body = point.assignment().organizationId();
        return new SheetToFill(
                sheet,
                forms.body(point),
                point.label(),
                sheet.writable() ? objects.of(sheet.form().definition(), body, pointId) : KnownObjects.NONE);
    }

    /** A file of a sheet, who added it and when. */
    public record FileView(long id, StoredFile file, Act added) {

        static FileView of(SheetFile file) {
            return new FileView(file.id(), file.file(), file.added());
        }
    }

    /** A row as it stands, with what is wrong or missing in it. */
    public record RowView(long version, FormDefinition form, SheetRow row, List<SheetProblem> problems) {}

    /** One row of the sheet. */
    public RowView row(long pointId, String key) {
        rights.requireVisible(visible(pointId));
        Sheet sheet = sheets.sheet(pointId).orElseThrow(SheetQueries::noForm);
        FormDefinition form = sheet.form().definition();
        SheetRow row = rows.row(sheet.id(), sheet.revision(), key, form)
                .orElseThrow(() -> new NotFoundException(Message.of("collection.sheet.NO_SUCH_ROW", key)));
        return new RowView(
                sheet.version(), form, row, SheetTable.of(form, List.of(row)).problems());
    }

    /** The schools, exam sites and files that its cells may name. */
    public KnownObjects objects(long pointId) {
        ControlPoint point = visible(pointId);
        rights.requireVisible(point);
        return forms.of(point)
                .map(attached -> objects.of(
                        attached.form().definition(), point.assignment().organizationId(), pointId))
                .orElse(KnownObjects.NONE);
    }

    /** The files that its cells may name, in the order they came. */
    public List<FileView> files(long pointId) {
        rights.requireVisible(visible(pointId));
        return sheets.files(pointId).stream().map(FileView::of).toList();
    }

    /** A file of the sheet, by its id or by the name that cells call it. */
    public FileView file(long pointId, String idOrName) {
        return files(pointId).stream()
                .filter(file -> String.valueOf(file.id()).equals(idOrName)
                        || file.file().name().equals(idOrName))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("collection.sheet.NO_SUCH_FILE", idOrName)));
    }

    /** The version of the sheet; null while nobody has written. */
    public @Nullable Long version(long pointId) {
        rights.requireVisible(visible(pointId));
        return sheets.sheet(pointId).map(Sheet::version).orElse(null);
    }

    /** How what was sent at one revision differs from what was sent at another. */
    public List<RowDifference> differences(long pointId, int from, int to) {
        rights.requireVisible(visible(pointId));
        Sheet sheet = sheets.sheet(pointId).orElseThrow(SheetQueries::noForm);
        return sent(sheet, from).differencesTo(sent(sheet, to));
    }

    /** The rows that went out with the last report, in their order; none where none has. */
    public List<String> sentRows(long pointId) {
        rights.requireVisible(visible(pointId));
        return sheets.sheet(pointId)
                .filter(Sheet::isSent)
                .map(sheet -> sent(
                                sheet,
                                sheet.sendings()
                                        .get(sheet.sendings().size() - 1)
                                        .revision())
                        .rows()
                        .stream()
                        .map(SheetRow::key)
                        .toList())
                .orElse(List.of());
    }

    private SheetTable sent(Sheet sheet, int revision) {
        SheetSending sending = sheet.sending(revision)
                .orElseThrow(() -> new NotFoundException(Message.of("collection.sheet.NO_SUCH_SENDING", revision)));
        return store.table(sheet, revision, sending.form());
    }

    private ControlPoint visible(long pointId) {
        return assignments.controlPoint(pointId).orElseThrow(() -> PointRights.notFound(pointId));
    }

    static NotFoundException noForm() {
        return new NotFoundException(Message.of("collection.NO_FORM_ON_POINT"));
    }
}
