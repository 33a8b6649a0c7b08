package org.ispolnenie.collection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.Sheet;
import org.ispolnenie.collection.domain.sheet.SheetFile;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.domain.sheet.SheetSending;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Attached forms and sheets on JPA; rows of sheets are the business of {@link SqlSheetRows}. */
@ApplicationScoped
public class JpaSheetRepository implements SheetRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<AttachedForm> attached(long protocolId, String number) {
        return attached(protocolId, List.of(number)).stream().findFirst();
    }

    @Override
    public List<AttachedForm> attached(long protocolId, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from AttachedForm a join fetch a.form"
                                + " where a.protocolId = :protocolId and a.number in :numbers",
                        AttachedForm.class)
                .setParameter("protocolId", protocolId)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    @Override
    public List<AttachedForm> attached() {
        return em.createQuery(
                        "select a from AttachedForm a join fetch a.form order by a.protocolId, a.number",
                        AttachedForm.class)
                .getResultList();
    }

    @Override
    public void add(AttachedForm attached) {
        UniqueRow.add(em, attached, () -> new StaleVersionException(Message.of("shared.CHANGED_MEANWHILE")));
    }

    @Override
    public void remove(AttachedForm attached) {
        em.remove(attached);
    }

    @Override
    public Optional<Sheet> sheet(long controlPointId) {
        return sheet(controlPointId, LockModeType.NONE);
    }

    @Override
    public Optional<Sheet> sheetForChange(long controlPointId) {
        return sheet(controlPointId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Sheet> sheet(long controlPointId, LockModeType lock) {
        return em.createQuery("select s from Sheet s where s.controlPointId = :point", Sheet.class)
                .setParameter("point", controlPointId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Sheet> sheets(Collection<Long> controlPointIds) {
        return sheets(
                "select s from Sheet s join fetch s.form where s.controlPointId in :points order by s.id",
                controlPointIds,
                LockModeType.NONE);
    }

    @Override
    public List<Sheet> sheetsForChange(Collection<Long> controlPointIds) {
        return sheets(
                "select s from Sheet s where s.controlPointId in :points order by s.id",
                controlPointIds,
                LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Sheet> sheets(String query, Collection<Long> controlPointIds, LockModeType lock) {
        return controlPointIds.isEmpty()
                ? List.of()
                : em.createQuery(query, Sheet.class)
                        .setParameter("points", controlPointIds)
                        .setLockMode(lock)
                        .getResultList();
    }

    @Override
    public Map<Long, SheetSending> lastSendings(Collection<Long> controlPointIds) {
        return controlPointIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select x from SheetSending x join fetch x.sheet s join fetch x.form"
                                        + " where s.controlPointId in :points and x.revision = s.revision - 1",
                                SheetSending.class)
                        .setParameter("points", controlPointIds)
                        .getResultStream()
                        .collect(Collectors.toMap(sending -> sending.sheet().controlPointId(), Function.identity()));
    }

    @Override
    public void add(Sheet sheet) {
        em.persist(sheet);
        em.flush();
    }

    @Override
    public List<SheetFile> files(long controlPointId) {
        return em.createQuery(
                        "select f from SheetFile f where f.controlPointId = :point order by f.id", SheetFile.class)
                .setParameter("point", controlPointId)
                .getResultList();
    }

    @Override
    public void add(SheetFile file) {
        UniqueRow.add(em, file, () -> new StaleVersionException(Message.of("shared.CHANGED_MEANWHILE")));
    }

    @Override
    public void flush() {
        em.flush();
    }
}
