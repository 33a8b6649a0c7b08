package org.ispolnenie.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.shared.service.IdempotencyRecords;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;

/** Keys of requests on MariaDB, in the transaction of the effect. */
@ApplicationScoped
public class SqlIdempotencyRecords implements IdempotencyRecords {

    /** Bodies beyond this are not kept: a repetition of such a call is answered without its body. */
    private static final int LONGEST_BODY = 1 << 20;

    // The exclusive lock from the beginning: with «insert ignore» and a locking read after it, of three requests at
    // once two would hold the key shared and each wait for the other to let go.
    private static final String CLAIM =
            """
            insert into idempotent_request (caller, idempotency_key, request_hash, received_at)
            values (?, ?, ?, utc_timestamp(6))
            on duplicate key update request_hash = request_hash
            returning request_hash, status, location, etag, body
            """;
    private static final String FIND =
            """
            select request_hash, status, location, etag, body from idempotent_request
            where caller = ? and idempotency_key = ?
            """;
    private static final String COMPLETE =
            """
            update idempotent_request set status = ?, location = ?, etag = ?, body = ?
            where caller = ? and idempotency_key = ?
            """;
    private static final String DELETE_OLD =
            """
            delete from idempotent_request where received_at < utc_timestamp(6) - interval 7 day
            order by received_at limit ?
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Known claim(Attempt attempt) {
        return SqlQuery.of(CLAIM, attempt.caller(), attempt.key(), attempt.requestHash())
                .the(dataSource, SqlIdempotencyRecords::known);
    }

    @Override
    public Optional<Known> find(Attempt attempt) {
        return SqlQuery.of(FIND, attempt.caller(), attempt.key()).one(dataSource, SqlIdempotencyRecords::known);
    }

    private static Known known(Row row) {
        Long status = row.numberOrNull("status");
        return new Known(row.text("request_hash"), status == null ? null : answer(status.intValue(), row));
    }

    private static Answer answer(int status, Row row) {
        String body = row.textOrNull("body");
        return new Answer(status, row.textOrNull("location"), row.textOrNull("etag"), body == null ? "{}" : body, true);
    }

    @Override
    public void complete(Attempt attempt, Answer answer) {
        String body = answer.body().length() > LONGEST_BODY ? null : answer.body();
        SqlQuery.of(COMPLETE, answer.status(), answer.location(), answer.etag(), body, attempt.caller(), attempt.key())
                .change(dataSource);
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public int deleteOld(int atMost) {
        return SqlQuery.of(DELETE_OLD, atMost).change(dataSource);
    }
}
