package org.ispolnenie.quality.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.message.Message;

/** Stores what there may be once only; a unique key tells when another transaction has done so since we looked. */
final class UniqueRow {

    private UniqueRow() {}

    /** @throws ConflictException with the reason, if another transaction was faster */
    static void add(EntityManager em, Object row, Message reason) {
        em.persist(row);
        try {
            em.flush();
        } catch (PersistenceException failure) {
            if (Causes.has(failure, SQLIntegrityConstraintViolationException.class)) {
                throw new ConflictException(reason);
            }
            throw failure;
        }
    }
}
