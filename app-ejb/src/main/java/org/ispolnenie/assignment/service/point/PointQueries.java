package org.ispolnenie.assignment.service.point;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.assignment.service.StandingReader;
import org.ispolnenie.assignment.service.evidence.EarlierFile;
import org.ispolnenie.assignment.service.evidence.EvidenceCopy;
import org.ispolnenie.assignment.service.evidence.EvidenceReader;
import org.ispolnenie.assignment.service.evidence.EvidenceReader.Attached;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.extension.ExtensionView;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.assignment.service.point.PointReader.Happened;
import org.ispolnenie.assignment.service.report.ReportFilter;
import org.ispolnenie.assignment.service.report.ReportReader;
import org.ispolnenie.assignment.service.report.ReportReader.Confined;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads control points with all that has happened to them. What the caller may not see is not found: a neighbour's id is
 * not told apart from one that does not exist.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class PointQueries {

    /** The longest part of a list that is given at once. */
    public static final int MAX_LIMIT = 500;

    @Inject
    private PointReader reader;

    @Inject
    private ReportReader reports;

    @Inject
    private EvidenceReader evidence;

    @Inject
    private StandingReader standings;

    @Inject
    private ControlPointReader cards;

    @Inject
    private PointRights rights;

    @Inject
    private PointActions actions;

    @Inject
    private CurrentCaller current;

    @Inject
    private BusinessDay businessDay;

    /** A control point whole, as the caller sees it. */
    public PointLife life(long pointId) {
        Caller caller = current.get();
        PointStanding standing = visible(caller, pointId);
        Today today = businessDay.today();
        ControlPointCard card =
                cards.card(pointId, today.today(), today.soonUntil()).orElseThrow(() -> PointRights.notFound(pointId));
        Happened happened = reader.happened(standing, today.today());
        boolean answering = rights.answers(caller, standing);
        @Nullable LocalDate lastDayToAsk = actions.lastDayToAsk(standing);
        List<ReportView> handedIn =
                happened.reports().stream().filter(report -> !report.isDraft()).toList();
        return new PointLife(
                card,
                remarked(caller, handedIn),
                answering
                        ? happened.reports().stream()
                                .filter(ReportView::isDraft)
                                .findFirst()
                                .map(draft -> remarked(caller, List.of(draft)).get(0))
                                .orElse(null)
                        : null,
                happened.extensions(),
                happened.parts(),
                happened.comments(),
                standing.contract(),
                standing.decisionClosed(),
                lastDayToAsk,
                actions.of(caller, standing, answering, handedIn, lastDayToAsk));
    }

    /** One report; a draft only for those who act for its body. */
    public ReportView report(long id) {
        Caller caller = current.get();
        ReportView report = reports.report(id).orElseThrow(() -> noSuchReport(id));
        PointStanding standing = standing(caller, report.controlPointId()).orElseThrow(() -> noSuchReport(id));
        if (!rights.sees(caller, standing) || (report.isDraft() && !rights.answers(caller, standing))) {
            throw noSuchReport(id);
        }
        return remarked(caller, List.of(report)).get(0);
    }

    /** One request for a later date, for whoever sees its control point. */
    public ExtensionView extension(long id) {
        return reader.extension(id)
                .filter(request -> sees(request.controlPointId()))
                .orElseThrow(
                        () -> new NotFoundException(Message.of("assignment.NO_SUCH_EXTENSION", String.valueOf(id))));
    }

    /** One part passed on, for whoever sees its control point. */
    public PartView part(long id) {
        return reader.part(id, businessDay.today().today())
                .filter(part -> sees(part.controlPointId()))
                .orElseThrow(() -> SubAssignmentService.notFound(id));
    }

    /** Whether there is such a control point and the caller may see it. */
    public boolean sees(long pointId) {
        Caller caller = current.get();
        return standing(caller, pointId)
                .filter(standing -> rights.sees(caller, standing))
                .isPresent();
    }

    /** A part of the list of reports, the newest first; who executes sees those of their own body, drafts included. */
    public Page<ReportView> reports(ReportFilter filter, int limit, @Nullable String cursor) {
        Caller caller = current.get();
        @Nullable Long own = caller.confinedTo().map(OrganizationRef::id).orElse(null);
        ListChoice choice = ListChoice.of("reports", filter, own);
        Page<ReportView> page = choice.sealed(reports.reports(
                filter, new Confined(own, own != null), Math.min(limit, MAX_LIMIT), choice.place(cursor)));
        return page.with(remarked(caller, page.items()));
    }

    /** A file of a report or a part, for whoever sees what it belongs to. */
    public EvidenceView attachment(long evidenceId) {
        Caller caller = current.get();
        Attached attached = evidence.attached(evidenceId).orElseThrow(() -> noSuchFile(evidenceId));
        PointStanding standing = standing(caller, attached.controlPointId()).orElseThrow(() -> noSuchFile(evidenceId));
        if (!rights.sees(caller, standing) || (attached.draft() && !rights.answers(caller, standing))) {
            throw noSuchFile(evidenceId);
        }
        return attached.file();
    }

    private PointStanding visible(Caller caller, long pointId) {
        return standing(caller, pointId)
                .filter(standing -> rights.sees(caller, standing))
                .orElseThrow(() -> PointRights.notFound(pointId));
    }

    private Optional<PointStanding> standing(Caller caller, long pointId) {
        return standings.standing(
                pointId,
                caller.organization() == null ? null : caller.organization().id());
    }

    /**
     * Everybody who sees a report is told of a file that was in an earlier one. Those who judge are told besides of a file
     * that another body handed in as well; a neighbour's work is not told to others.
     */
    private List<ReportView> remarked(Caller caller, List<ReportView> found) {
        List<String> hashes = found.stream()
                .flatMap(report -> report.files().stream())
                .map(EvidenceView::sha256)
                .distinct()
                .toList();
        if (hashes.isEmpty()) {
            return found;
        }
        List<Long> points =
                found.stream().map(ReportView::controlPointId).distinct().toList();
        List<EarlierFile> earlier = evidence.earlier(points, hashes);
        List<EvidenceCopy> copies = caller.is(Role.CONTROLLER) ? evidence.copies(hashes) : List.of();
        return found.stream()
                .map(report -> report.withEarlier(earlier).withCopies(copies))
                .toList();
    }

    private static NotFoundException noSuchReport(long id) {
        return new NotFoundException(Message.of("assignment.NO_SUCH_REPORT", String.valueOf(id)));
    }

    private static NotFoundException noSuchFile(long id) {
        return new NotFoundException(Message.of("assignment.NO_SUCH_FILE", String.valueOf(id)));
    }
}
