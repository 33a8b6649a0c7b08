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

    /**
     * @param year         whose targets and last values are taken; null: this year
     * @param municipality the code of the one that is taken out; null: all
     */
    @Audited(value = "LIST_EXPORTED", of = AuditEntity.SUPPORT_PROJECT)
    public NamedWorkbook workbook(
            @AuditedId String project, @Nullable Integer year, @Nullable String municipality, Messages words) {
        Rollup rollup = rollups.byMunicipality(project, year).of(municipality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ispolnenie", null)) {
            RollupWorkbook written = new RollupWorkbook(workbook, rollup, words);
            written.municipalities();
            written.schools(rollups.bySchool(project, year).stream()
                    .filter(one -> municipality == null || one.isOf(municipality))
                    .toList());
            written.indicators();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String of = municipality == null ? "" : "-" + municipality;
        return new NamedWorkbook(
                (project + of).toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]+", "-") + "-" + rollup.year() + ".xlsx",
                bytes.toByteArray());
    }
}
