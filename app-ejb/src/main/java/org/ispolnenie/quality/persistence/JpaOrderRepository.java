package org.ispolnenie.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.quality.domain.set.OrderRepository;
import org.ispolnenie.quality.domain.set.OrderedSet;

/** Which items of protocols order sets of measures, on JPA. */
@ApplicationScoped
public class JpaOrderRepository implements OrderRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<OrderedSet> order(long protocolId, String number) {
        return em.createQuery(
                        "select x from OrderedSet x where x.protocolId = :protocolId and x.number = :number",
                        OrderedSet.class)
                .setParameter("protocolId", protocolId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OrderedSet> orders(int year) {
        return em.createQuery("select x from OrderedSet x where x.year = :ofYear order by x.id", OrderedSet.class)
                .setParameter("ofYear", year)
                .getResultList();
    }

    @Override
    public void add(OrderedSet order) {
        em.persist(order);
        em.flush();
    }

    @Override
    public void remove(OrderedSet order) {
        em.remove(order);
    }
}
