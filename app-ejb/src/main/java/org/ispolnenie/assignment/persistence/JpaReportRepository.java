package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportRepository;
import org.ispolnenie.assignment.domain.report.ReportState;

/** Reports on JPA. */
@ApplicationScoped
public class JpaReportRepository implements ReportRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<ExecutionReport> reportForChange(long id) {
        return PointLock.withPoint(em, ExecutionReport.class, id);
    }

    @Override
    public Optional<ExecutionReport> draftOn(long controlPointId) {
        return em.createQuery(
                        "select r from ExecutionReport r where r.controlPoint.id = :point and r.state = :draft",
                        ExecutionReport.class)
                .setParameter("point", controlPointId)
                .setParameter("draft", ReportState.DRAFT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ExecutionReport report) {
        em.persist(report);
        em.flush();
    }

    @Override
    public void remove(ExecutionReport draft) {
        em.remove(draft);
    }
}
