package org.ispolnenie.assignment.service.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.ispolnenie.assignment.service.Remark;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Accepts or returns many reports, or reminds of many control points, in one request. Each row is a transaction of its
 * own and says what became of it; a row that comes twice is done once.
 */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkService {

    private static final System.Logger LOG = System.getLogger(BulkService.class.getName());

    /** The most rows that are taken at once. */
    public static final int MOST_ROWS = 500;

    @Inject
    private OneOfMany one;

    public List<BulkRow> accept(List<Long> reportIds, @Nullable String comment) {
        @Nullable String words = Remark.optional(comment, "/comment");
        return each(reportIds, id -> one.accept(id, words));
    }

    public List<BulkRow> returnReports(List<Long> reportIds, String reason) {
        String words = Remark.required(reason, "/reason");
        return each(reportIds, id -> one.returnReport(id, words));
    }

    /** Reminds the bodies of control points; a point somebody reminded of today is left alone and said so. */
    public List<BulkRow> remind(List<Long> pointIds) {
        return each(pointIds, one::remind);
    }

    private static List<BulkRow> each(List<Long> ids, LongConsumer action) {
        if (ids.isEmpty()) {
            throw ValidationException.of("/ids", Message.of("shared.EMPTY_LIST"));
        }
        if (ids.size() > MOST_ROWS) {
            throw ValidationException.of("/ids", Message.of("assignment.TOO_MANY_ROWS", MOST_ROWS));
        }
        List<BulkRow> rows = new ArrayList<>();
        for (long id : new LinkedHashSet<>(ids)) {
            rows.add(row(id, action));
        }
        return rows;
    }

    private static BulkRow row(long id, LongConsumer action) {
        try {
            action.accept(id);
            return new BulkRow(id, true, null);
        } catch (DomainException refused) {
            return new BulkRow(id, false, refused.reason());
        } catch (EJBException broken) {
            // The rows before are done and the rows after still can be: this one is told as what it is, and not hidden.
            String reference = UUID.randomUUID().toString();
            LOG.log(System.Logger.Level.ERROR, "Row " + id + " failed, id " + reference, broken);
            return new BulkRow(id, false, Message.of("shared.INTERNAL", reference));
        }
    }
}
