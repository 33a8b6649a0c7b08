package org.ispolnenie.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.ispolnenie.shared.failure.Causes;

/** Stores what there may be once only: a unique key tells when another transaction has stored it since the caller looked. */
public final class UniqueRow {

    private UniqueRow() {}

    /** @param faster what is thrown when another transaction was faster */
    public static void add(EntityManager em, Object row, Supplier<? extends RuntimeException> faster) {
        addAll(em, List.of(row), faster);
    }

    /** @param faster what is thrown when another transaction was faster with one of them */
    public static void addAll(EntityManager em, Collection<?> rows, Supplier<? extends RuntimeException> faster) {
        rows.forEach(em::persist);
        try {
            em.flush();
        } catch (PersistenceException failure) {
            throw Causes.has(failure, SQLIntegrityConstraintViolationException.class) ? faster.get() : failure;
        }
    }
}
