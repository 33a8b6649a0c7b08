package org.ispolnenie.schoolsupport.service.rollup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.jspecify.annotations.Nullable;

/** Takes out as a workbook how far a project is, in the schools that the caller sees. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class RollupWorkbookQueries {

    @Inject
    private RollupQueries rollups;

    @Inject
    private SchoolRights rights;

    /**
     * @param year         whose targets and last values are taken; null: this year
     * @param municipality the code of the one that is taken out, or of one it has taken over from; null: all
     */
    @Audited(value = "LIST_EXPORTED", of = AuditEntity.SUPPORT_PROJECT)
    public NamedWorkbook workbook(
            @AuditedId String project, @Nullable Integer year, @Nullable String municipality, Messages words) {
        @Nullable
        String holder =
                municipality == null ? null : rights.municipality(municipality).code();
        Rollup rollup = rollups.byMunicipality(project, year).of(holder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ispolnenie", null)) {
            RollupWorkbook written = new RollupWorkbook(workbook, rollup, words);
            written.municipalities();
            written.schools(rollups.bySchool(project, year).stream()
                    .filter(one -> holder == null || one.isOf(holder))
                    .toList());
            written.indicators();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String of = holder == null ? "" : "-" + holder;
        return new NamedWorkbook(
                (project + of).toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]+", "-") + "-" + rollup.year() + ".xlsx",
                bytes.toByteArray());
    }
}
