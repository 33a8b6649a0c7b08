package org.ispolnenie.oversight.service.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.assignment.service.evidence.EarlierFile;
import org.ispolnenie.assignment.service.evidence.EvidenceCopy;
import org.ispolnenie.assignment.service.evidence.EvidenceReader;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.report.ReportReader;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;

/** Compares what the bodies report on one decision; those who execute see it where the controller shares reports. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class ComparisonQueries {

    @Inject
    private ComparisonReader reader;

    @Inject
    private ReportReader reports;

    @Inject
    private EvidenceReader evidence;

    @Inject
    private PointRights rights;

    @Inject
    private BusinessDay businessDay;

    /**
     * One decision with the last report of each body; files that several bodies handed in are told to those who see all.
     *
     * @throws org.ispolnenie.shared.domain.AccessDeniedException if the caller sees their own body only
     */
    public Comparison compare(long protocolId, String number) {
        Caller caller = rights.requireOverview(protocolId, EnumSet.of(Sharing.REPORTS));
        Comparison points = reader.points(protocolId, number, businessDay.today())
                .orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
        Map<Long, ReportView> last = remarked(caller, reports.lastReports(protocolId, number)).stream()
                .collect(Collectors.toMap(ReportView::controlPointId, Function.identity()));
        return new Comparison(
                points.protocolId(),
                points.decisionNumber(),
                points.text(),
                points.lines().stream()
                        .map(line -> line.with(last.get(line.controlPointId())))
                        .toList());
    }

    private List<ReportView> remarked(Caller caller, List<ReportView> handedIn) {
        List<String> hashes = handedIn.stream()
                .flatMap(report -> report.files().stream())
                .map(EvidenceView::sha256)
                .distinct()
                .toList();
        if (!caller.seesAllBodies() || hashes.isEmpty()) {
            return handedIn;
        }
        List<EvidenceCopy> copies = evidence.copies(hashes);
        List<EarlierFile> earlier = evidence.earlier(
                handedIn.stream().map(ReportView::controlPointId).distinct().toList(), hashes);
        return handedIn.stream()
                .map(report -> report.withEarlier(earlier).withCopies(copies))
                .toList();
    }
}
