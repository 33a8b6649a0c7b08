package org.ispolnenie.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.ispolnenie.shared.service.IdempotencyRecords;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
import org.jspecify.annotations.Nullable;

/** Keys of requests on MariaDB; through the entity manager, so that they share the transaction of the effect. */
@ApplicationScoped
public class SqlIdempotencyRecords implements IdempotencyRecords {

    /** Bodies beyond this are not kept: a repetition of such a call is answered without its body. */
    private static final int LONGEST_BODY = 1 << 20;

    // The exclusive lock from the beginning: with «insert ignore» and a locking read after it, of three requests at
    // once
    // two would hold the key shared and each wait for the other to let go.
    private static final String CLAIM =
            """
            insert into idempotent_request (caller, idempotency_key, request_hash, received_at)
            values (?1, ?2, ?3, utc_timestamp(6))
            on duplicate key update request_hash = request_hash
            returning request_hash, status, location, etag, body
            """;
    private static final String FIND =
            """
            select request_hash, status, location, etag, body from idempotent_request
            where caller = ?1 and idempotency_key = ?2
            """;
    private static final String COMPLETE =
            """
            update idempotent_request set status = ?3, location = ?4, etag = ?5, body = ?6
            where caller = ?1 and idempotency_key = ?2
            """;
    private static final String DELETE_OLD =
            """
            delete from idempotent_request where received_at < utc_timestamp(6) - interval 7 day
            order by received_at limit ?1
            """;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Known claim(Attempt attempt) {
        return known((Object[]) em.createNativeQuery(CLAIM)
                .setParameter(1, attempt.caller())
                .setParameter(2, attempt.key())
                .setParameter(3, attempt.requestHash())
                .getSingleResult());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Known> find(Attempt attempt) {
        Stream<Object[]> rows = em.createNativeQuery(FIND)
                .setParameter(1, attempt.caller())
                .setParameter(2, attempt.key())
                .getResultStream();
        return rows.map(SqlIdempotencyRecords::known).findFirst();
    }

    private static Known known(Object[] row) {
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
    public int deleteOld(int atMost) {
        return em.createNativeQuery(DELETE_OLD).setParameter(1, atMost).executeUpdate();
    }
}
