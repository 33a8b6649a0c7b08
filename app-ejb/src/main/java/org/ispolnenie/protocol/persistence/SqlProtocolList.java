package org.ispolnenie.protocol.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ispolnenie.protocol.service.ProtocolList;
import org.ispolnenie.protocol.service.ProtocolQueries.ProtocolRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.KeysetCursor;
import org.jspecify.annotations.Nullable;

/** The list of protocols by descending id, which is the order of their import. */
@ApplicationScoped
public class SqlProtocolList implements ProtocolList {

    private static final String ROWS =
            """
            select new org.ispolnenie.protocol.service.ProtocolQueries$ProtocolRow(
              p.id, p.version, p.title, p.meetingDate, p.number, p.state, p.importedAt, p.importedBy,
              (select count(d) from Decision d where d.protocol = p and d.parentNumber is null))
            from Protocol p
            where p.id < :before
            order by p.id desc
            """;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Page<ProtocolRow> page(int limit, @Nullable String cursor) {
        List<ProtocolRow> rows = em.createQuery(ROWS, ProtocolRow.class)
                .setParameter("before", cursor == null ? Long.MAX_VALUE : KeysetCursor.id(cursor))
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(rows, limit, last -> String.valueOf(last.id()));
    }
}
