package org.ispolnenie.protocol.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolRepository;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Protocols on JPA; a protocol of any size is read in a handful of statements. */
@ApplicationScoped
public class JpaProtocolRepository implements ProtocolRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<Protocol> find(long id) {
        return withParts(em.find(Protocol.class, id));
    }

    @Override
    public Optional<Protocol> findForChange(long id) {
        // The row is locked by itself: a find with a lock would read every part at once, each of every decision alone.
        em.createNativeQuery("select id from protocol where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return find(id);
    }

    private Optional<Protocol> withParts(@Nullable Protocol protocol) {
        if (protocol != null) {
            // Read first with their parts, a statement a table; the protocol then finds them in the context.
            em.createQuery("select d from Decision d where d.protocol.id = :id", Decision.class)
                    .setParameter("id", protocol.id())
                    .setHint("eclipselink.batch", "d.parties")
                    .setHint("eclipselink.batch", "d.recipients")
                    .setHint("eclipselink.batch", "d.links")
                    .getResultList();
        }
        return Optional.ofNullable(protocol);
    }

    @Override
    public Optional<Long> idBySha256(String sha256) {
        return em.createQuery("select p.id from Protocol p where p.sha256 = :sha256", Long.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Protocol protocol, ProtocolSource source) {
        try {
            em.persist(protocol);
            em.persist(source);
            em.flush();
        } catch (PersistenceException failure) {
            // The unique key on the hash: another transaction stored the same bytes since we looked.
            if (isDuplicate(failure)) {
                throw new ConflictException(Message.of("protocol.IMPORTED_MEANWHILE"));
            }
            if (isTooLong(failure)) {
                throw ValidationException.of("", Message.of("protocol.PART_TOO_LONG"));
            }
            throw failure;
        }
    }

    private static boolean isDuplicate(Throwable failure) {
        return Causes.has(failure, SQLIntegrityConstraintViolationException.class);
    }

    /** A value its column does not take whole, or cut in the middle of a letter: SQL states of class 22. */
    private static boolean isTooLong(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("22"));
    }

    @Override
    public Optional<ProtocolSource> source(long protocolId) {
        return Optional.ofNullable(em.find(ProtocolSource.class, protocolId));
    }
}
