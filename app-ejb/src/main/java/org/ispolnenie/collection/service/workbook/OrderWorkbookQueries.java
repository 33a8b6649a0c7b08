package org.ispolnenie.collection.service.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.ispolnenie.collection.service.order.GroupedOrder;
import org.ispolnenie.collection.service.order.OrderQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.ispolnenie.shared.service.table.NamedWorkbook;

/** Takes the order that answers an item out as a workbook: to be sent with the report on it. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class OrderWorkbookQueries {

    @Inject
    private OrderQueries orders;

    @Audited(value = "LIST_EXPORTED", of = AuditEntity.DECISION)
    public NamedWorkbook order(@AuditedId long protocolId, @AuditedId String number, Messages words) {
        GroupedOrder order = orders.order(protocolId, number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ispolnenie", null)) {
            new OrderWorkbook(workbook, order, words).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new NamedWorkbook("order-" + number.replaceAll("[^0-9A-Za-z.]", "-") + ".xlsx", bytes.toByteArray());
    }
}
