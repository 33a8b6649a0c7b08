package org.ispolnenie.collection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormRepository;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Collection forms on JPA. */
@ApplicationScoped
public class JpaFormRepository implements FormRepository {

    private static final String NEWEST = "select f from CollectionForm f where f.code = :code order by f.edition desc";

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public List<CollectionForm> newest() {
        return em.createQuery(
                        "select f from CollectionForm f where f.edition ="
                                + " (select max(g.edition) from CollectionForm g where g.code = f.code) order by f.code",
                        CollectionForm.class)
                .getResultList();
    }

    @Override
    public Optional<CollectionForm> newest(String code) {
        return first(newestOf(code));
    }

    @Override
    public Optional<CollectionForm> newestForChange(String code) {
        return first(newestOf(code).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<CollectionForm> edition(String code, int edition) {
        return first(em.createQuery(
                        "select f from CollectionForm f where f.code = :code and f.edition = :edition",
                        CollectionForm.class)
                .setParameter("code", code)
                .setParameter("edition", edition));
    }

    @Override
    public void add(CollectionForm form) {
        UniqueRow.add(
                em, form, () -> new ConflictException(Message.of("collection.FORM_CHANGED_MEANWHILE", form.code())));
    }

    private TypedQuery<CollectionForm> newestOf(String code) {
        return em.createQuery(NEWEST, CollectionForm.class).setParameter("code", code);
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
