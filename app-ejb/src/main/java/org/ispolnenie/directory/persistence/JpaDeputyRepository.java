package org.ispolnenie.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.DeputyRepository;
import org.ispolnenie.directory.domain.Deputyship;

/** Deputies on JPA; both accounts come with them. */
@ApplicationScoped
public class JpaDeputyRepository implements DeputyRepository {

    private static final String ALL = "select d from Deputyship d join fetch d.principal join fetch d.deputy";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public void add(Deputyship deputyship) {
        em.persist(deputyship);
        em.flush();
    }

    @Override
    public Optional<Deputyship> find(long id) {
        return Optional.ofNullable(em.find(Deputyship.class, id));
    }

    @Override
    public List<Deputyship> all() {
        return em.createQuery(ALL + " order by d.to desc, d.id desc", Deputyship.class)
                .getResultList();
    }

    @Override
    public List<Deputyship> of(String login) {
        return em.createQuery(
                        ALL + " where d.principal.login = :login or d.deputy.login = :login"
                                + " order by d.to desc, d.id desc",
                        Deputyship.class)
                .setParameter("login", login)
                .getResultList();
    }

    @Override
    public List<Deputyship> heldBy(String deputy, LocalDate day) {
        return em.createQuery(
                        ALL + " where d.deputy.login = :deputy and d.from <= :day and d.to >= :day"
                                + " and d.revokedAt is null and d.principal.active = true order by d.id",
                        Deputyship.class)
                .setParameter("deputy", deputy)
                .setParameter("day", day)
                .getResultList();
    }
}
