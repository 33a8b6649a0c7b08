package org.ispolnenie.schoolsupport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapRepository;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;

/** Roadmaps on JPA. */
@ApplicationScoped
public class JpaRoadmapRepository implements RoadmapRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<Roadmap> roadmap(ProjectSchool school) {
        return em.createQuery("select r from Roadmap r where r.school = :school", Roadmap.class)
                .setParameter("school", school)
                // The files of all measures at once, not measure by measure.
                .setHint("eclipselink.batch", "r.progress.files")
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Roadmap roadmap) {
        em.persist(roadmap);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
