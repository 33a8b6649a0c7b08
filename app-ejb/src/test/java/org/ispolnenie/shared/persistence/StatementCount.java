package org.ispolnenie.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;

/** How many statements the server has had from one connection: the database's own count, not the driver's. */
public final class StatementCount {

    private final EntityManager em;
    private final long before;

    private StatementCount(EntityManager em) {
        this.em = em;
        this.before = questions();
    }

    /** Counts from here, on the connection of the entity manager's transaction. */
    public static StatementCount on(EntityManager em) {
        return new StatementCount(em);
    }

    /** Statements since then, without this look. */
    public long sinceThen() {
        return questions() - before - 1;
    }

    private long questions() {
        List<?> rows =
                em.createNativeQuery("show session status like 'Questions'").getResultList();
        return Long.parseLong(String.valueOf(((Object[]) rows.get(0))[1]));
    }
}
