package org.ispolnenie.collection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.domain.order.OrderSource;
import org.ispolnenie.collection.domain.order.OrderSourceRepository;

/** Sources of orders on JPA. */
@ApplicationScoped
public class JpaOrderSourceRepository implements OrderSourceRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<OrderSource> source(long protocolId, String number) {
        return em.createQuery(
                        "select s from OrderSource s where s.protocolId = :protocolId and s.number = :number",
                        OrderSource.class)
                .setParameter("protocolId", protocolId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OrderSource> fedBy(long protocolId, String source) {
        return em.createQuery(
                        "select s from OrderSource s where s.protocolId = :protocolId and s.source = :source"
                                + " order by s.number",
                        OrderSource.class)
                .setParameter("protocolId", protocolId)
                .setParameter("source", source)
                .getResultList();
    }

    @Override
    public void add(OrderSource source) {
        em.persist(source);
        em.flush();
    }

    @Override
    public void remove(OrderSource source) {
        em.remove(source);
        em.flush();
    }
}
