package org.ispolnenie.schoolsupport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment;
import org.ispolnenie.schoolsupport.domain.school.SchoolRepository;

/** Schools of projects on JPA. */
@ApplicationScoped
public class JpaSchoolRepository implements SchoolRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<ProjectSchool> school(SupportProject project, long schoolId) {
        return em.createQuery(
                        "select s from ProjectSchool s where s.project = :project and s.schoolId = :school"
                                + " order by s.includedOn desc",
                        ProjectSchool.class)
                .setParameter("project", project)
                .setParameter("school", schoolId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ProjectSchool> included(long schoolId) {
        return em.createQuery(
                        "select s from ProjectSchool s join fetch s.project where s.includedSchoolId = :school",
                        ProjectSchool.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    @Override
    public void add(ProjectSchool school) {
        em.persist(school);
        em.flush();
    }

    @Override
    public void add(SchoolComment comment) {
        em.persist(comment);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
