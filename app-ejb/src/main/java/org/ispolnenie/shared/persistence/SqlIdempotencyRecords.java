package org.ispolnenie.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ispolnenie.shared.service.IdempotencyRecords;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
import org.jspecify.annotations.Nullable;

/** Keys of requests on MariaDB; through the entity manager, so that they share the transaction of the effect. */
@ApplicationScoped
public class SqlIdempotencyRecords implements IdempotencyRecords {

    /** Bodies beyond this are not kept: a repetition of such a call is answered without its body. */
    private static final int LONGEST_BODY = 1 << 20;

    private static final String CLAIM =
            """
            insert ignore into idempotent_request (caller, idempotency_key, request_hash, received_at)
            values (?1, ?2, ?3, utc_timestamp(6))
            """;
    // A locking read sees what was committed last, whenever this transaction began.
    private static final String FIND =
            """
            select request_hash, status, location, etag, body from idempotent_request
            where caller = ?1 and idempotency_key = ?2 for update
            """;
    private static final String COMPLETE =
            """
            update idempotent_request set status = ?3, location = ?4, etag = ?5, body = ?6
            where caller = ?1 and idempotency_key = ?2
            """;
    private static final String DELETE_OLD =
            "delete from idempotent_request where received_at < utc_timestamp(6) - interval 7 day";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    public SqlIdempotencyRecords() {}

    /** For tests with an entity manager of their own. */
    public SqlIdempotencyRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean claim(Attempt attempt) {
        return em.createNativeQuery(CLAIM)
                        .setParameter(1, attempt.caller())
                        .setParameter(2, attempt.key())
                        .setParameter(3, attempt.requestHash())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Known find(Attempt attempt) {
        Object[] row = (Object[]) em.createNativeQuery(FIND)
                .setParameter(1, attempt.caller())
                .setParameter(2, attempt.key())
                .getSingleResult();
        return new Known((String) row[0], answer(row));
    }

    private static @Nullable Answer answer(Object[] row) {
        if (row[1] == null) {
            return null;
        }
        String body = row[4] == null ? "{}" : (String) row[4];
        return new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3], body, true);
    }

    @Override
    public void complete(Attempt attempt, Answer answer) {
        em.createNativeQuery(COMPLETE)
                .setParameter(1, attempt.caller())
                .setParameter(2, attempt.key())
                .setParameter(3, answer.status())
                .setParameter(4, answer.location())
                .setParameter(5, answer.etag())
                .setParameter(6, answer.body().length() > LONGEST_BODY ? null : answer.body())
                .executeUpdate();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public int deleteOld() {
        return em.createNativeQuery(DELETE_OLD).executeUpdate();
    }
}
