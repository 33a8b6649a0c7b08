package org.ispolnenie.schoolsupport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.project.ProjectBasis;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Support projects on JPA. */
@ApplicationScoped
public class JpaProjectRepository implements ProjectRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public List<SupportProject> all() {
        return all(LockModeType.NONE);
    }

    @Override
    public List<SupportProject> allForChange() {
        return all(LockModeType.PESSIMISTIC_WRITE);
    }

    private List<SupportProject> all(LockModeType lock) {
        return em.createQuery("select p from SupportProject p order by p.code", SupportProject.class)
                .setLockMode(lock)
                .getResultList();
    }

    @Override
    public Optional<SupportProject> project(String code) {
        return project(code, LockModeType.NONE);
    }

    @Override
    public Optional<SupportProject> projectForChange(String code) {
        return project(code, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<SupportProject> project(String code, LockModeType lock) {
        return em.createQuery("select p from SupportProject p where p.code = :code", SupportProject.class)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SupportProject> orderedBy(ProjectBasis basis) {
        return em.createQuery(
                        "select p from SupportProject p where p.basisProtocolId = :protocolId"
                                + " and p.basisDecision = :number order by p.code",
                        SupportProject.class)
                .setParameter("protocolId", basis.protocolId())
                .setParameter("number", basis.decision())
                .getResultList();
    }

    @Override
    public void add(SupportProject project) {
        UniqueRow.add(
                em, project, () -> new ConflictException(Message.of("schoolsupport.PROJECT_EXISTS", project.code())));
    }
}
