package org.ispolnenie.quality.service.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.jspecify.annotations.Nullable;

/** Takes the matrix of a year out as a workbook. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class MatrixWorkbookQueries {

    @Inject
    private MatrixQueries matrices;

    /**
     * The matrix of a year, of the municipalities that the caller may see.
     *
     * @param compare an earlier year to put beside it; null: none
     */
    @Audited(value = "LIST_EXPORTED", of = AuditEntity.QUALITY_FRAMEWORK)
    public NamedWorkbook matrix(@AuditedId int year, @Nullable Integer compare, Messages words) {
        QualityMatrix matrix = matrices.matrix(year, compare);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ispolnenie", null)) {
            new MatrixWorkbook(matrix, words).write(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new NamedWorkbook("quality-matrix-" + year + ".xlsx", bytes.toByteArray());
    }
}
