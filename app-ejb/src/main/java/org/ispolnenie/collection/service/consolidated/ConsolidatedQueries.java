package org.ispolnenie.collection.service.consolidated;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetRows.CellFilter;
import org.ispolnenie.collection.domain.sheet.SheetSending;
import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Asked;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.BodyRow;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Form;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Sent;
import org.ispolnenie.collection.service.sheet.FormPoints;
import org.ispolnenie.collection.service.sheet.FormPoints.FormPoint;
import org.ispolnenie.collection.service.sheet.FormsOfPoints;
import org.ispolnenie.collection.service.sheet.ObjectNames;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the bodies have sent beside each other, for those who see all bodies of the protocol. Totals come from the
 * summaries that lie with the sendings, so only the rows that are shown are read.
 */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class ConsolidatedQueries {

    private static final int MAX_LIMIT = 500;

    @Inject
    private PointRights rights;

    @Inject
    private FormPoints points;

    @Inject
    private FormsOfPoints forms;

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetRows rows;

    @Inject
    private ObjectNames names;

    /**
     * Which rows.
     *
     * @param organization the code of the body; null: of all
     * @param cells        what must stand in columns, by their keys; only the rows are chosen by it, not the totals
     */
    public record Choice(@Nullable String organization, Map<String, String> cells) {

        public Choice {
            cells = Map.copyOf(cells);
        }
    }

    /** The columns that rows can be chosen by. */
    public List<FormColumn> columns(long protocolId, String number) {
        return attached(protocolId, number).form().definition().columns();
    }

    public ConsolidatedSheet consolidated(
            long protocolId, String number, Choice choice, int limit, @Nullable String cursor) {
        AttachedForm attached = attached(protocolId, number);
        CollectionForm form = attached.form();
        List<Asked> asked = forms.askedBy(protocolId, number).stream()
                .filter(point -> choice.organization() == null
                        || point.organization().code().equals(choice.organization()))
                .map(ConsolidatedQueries::asked)
                .toList();
        Map<Long, SheetSending> last =
                sheets.lastSendings(asked.stream().map(Asked::controlPointId).toList());
        List<Sent> sent = new ArrayList<>();
        List<Asked> missing = new ArrayList<>();
        asked.forEach(body -> {
            @Nullable SheetSending sending = last.get(body.controlPointId());
            if (sending == null) {
                missing.add(body);
            } else {
                sent.add(sent(body, sending, form));
            }
        });
        ListChoice list =
                ListChoice.of("consolidated", protocolId, number, choice.organization(), new TreeMap<>(choice.cells()));
        Page<BodyRow> page = new SendingPages(rows, form.definition(), filters(choice))
                .page(sent, last, Math.min(limit, MAX_LIMIT), list.place(cursor));
        return new ConsolidatedSheet(
                protocolId,
                number,
                new Form(form.code(), form.edition(), form.definition()),
                list.sealed(page),
                names.in(
                        form.definition(),
                        page.items().stream().map(BodyRow::row).toList()),
                sent,
                missing,
                sent.stream().map(Sent::summary).reduce(FormSummary.NOTHING, FormSummary::plus));
    }

    private AttachedForm attached(long protocolId, String number) {
        rights.requireOverview(protocolId, Set.of(Sharing.REPORTS));
        Optional<AttachedForm> attached = sheets.attached(protocolId, number);
        if (attached.isEmpty() && points.points(protocolId, number).isEmpty()) {
            throw ControlledDecisionQueries.noSuchDecision(number);
        }
        return attached.orElseThrow(() -> new NotFoundException(Message.of("collection.NOTHING_ATTACHED", number)));
    }

    private static Asked asked(FormPoint point) {
        return new Asked(point.organization(), point.id(), point.label(), point.state());
    }

    /** What was sent by an earlier edition is counted as far as its columns are those of this one. */
    private Sent sent(Asked body, SheetSending sending, CollectionForm form) {
        FormSummary summary = sending.form().equals(form) && sending.summary().isCounted()
                ? sending.summary()
                : counted(sending, form.definition());
        return new Sent(body, sending.revision(), sending.sentAt(), sending.rowCount(), summary);
    }

    private FormSummary counted(SheetSending sending, FormDefinition form) {
        FormDefinition own = sending.form().definition();
        List<SheetRow> all = rows.rows(sending.sheet().id(), sending.revision(), own);
        return SheetTable.of(form, all.stream().map(row -> row.readBy(form)).toList())
                .summary();
    }

    private static List<CellFilter> filters(Choice choice) {
        return new TreeMap<>(choice.cells())
                .entrySet().stream()
                        .map(cell -> new CellFilter(cell.getKey(), cell.getValue()))
                        .toList();
    }
}
