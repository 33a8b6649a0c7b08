package org.ispolnenie.redating.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ispolnenie.redating.domain.Redating;
import org.ispolnenie.redating.domain.RedatingRepository;

/** Acts that moved control points on JPA. */
@ApplicationScoped
public class JpaRedatingRepository implements RedatingRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public void add(Redating redating) {
        em.persist(redating);
        em.flush();
    }
}
