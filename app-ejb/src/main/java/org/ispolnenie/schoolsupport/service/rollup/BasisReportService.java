package org.ispolnenie.schoolsupport.service.rollup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.assignment.service.report.ReportService;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.service.rollup.BasisPoints.BasisPoint;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.jspecify.annotations.Nullable;

/** A roll-up goes with the report on the decision that ordered its project. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class BasisReportService {

    @Inject
    private SchoolRights rights;

    @Inject
    private BasisPoints points;

    @Inject
    private RollupQueries rollups;

    @Inject
    private RollupWorkbookQueries workbooks;

    @Inject
    private ReportService reports;

    @Inject
    private CurrentCaller current;

    /** The control points of the basis that the caller sees; none while no basis is named. */
    public List<BasisPoint> points(String projectCode) {
        SupportProject project = rights.project(projectCode);
        Caller caller = current.get();
        @Nullable OrganizationRef own = caller.organization();
        return project.basis().stream()
                .flatMap(basis -> points.of(basis).stream())
                .filter(point -> caller.seesAllBodies()
                        || (own != null && point.organization().code().equals(own.code())))
                .toList();
    }

    /**
     * Adds the roll-up of a body's schools as a workbook to the draft of its report, in the place of an earlier one; the
     * draft is begun if there is none.
     *
     * @param pointId of the basis; whoever does not report on it is refused
     */
    @RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR})
    public void attach(String projectCode, long pointId, Messages words) {
        BasisPoint point = points(projectCode).stream()
                .filter(one -> one.id() == pointId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("shared.NO_SUCH_ID", String.valueOf(pointId))));
        NamedWorkbook file = workbooks.workbook(projectCode, null, municipality(projectCode, point), words);
        try {
            Path temporary = Files.createTempFile("ispolnenie", ".xlsx");
            try {
                Files.write(temporary, file.bytes());
                reports.attachAnew(pointId, new IncomingFile(file.name(), temporary));
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Whose schools the report is about: a municipality's own; others (the operator) report on all of them. */
    private @Nullable String municipality(String projectCode, BasisPoint point) {
        @Nullable
        String holder = rights.municipalities()
                .holderOf(point.organization().code())
                .map(OrganizationRef::code)
                .orElse(null);
        return rollups.byMunicipality(projectCode, null).municipalities().stream()
                .map(one -> one.municipality().code())
                .filter(code -> code.equals(holder))
                .findFirst()
                .orElse(null);
    }
}
