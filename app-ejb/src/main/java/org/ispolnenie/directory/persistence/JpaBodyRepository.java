package org.ispolnenie.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.directory.domain.body.NameRegister;
import org.ispolnenie.directory.domain.body.PersonInCharge;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Single bodies and groups, changes of the directory and persons in charge on JPA. */
@ApplicationScoped
public class JpaBodyRepository implements BodyRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public Optional<OrganizationGroup> group(String code) {
        return em.createQuery("select g from OrganizationGroup g where g.code = :code", OrganizationGroup.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PersonInCharge> inCharge(Organization body) {
        return em.createQuery(
                        "select p from PersonInCharge p where p.organization = :body"
                                + " order by p.validFrom desc, p.id desc",
                        PersonInCharge.class)
                .setParameter("body", body)
                .getResultList();
    }

    @Override
    public Optional<PersonInCharge> personInCharge(long id) {
        return Optional.ofNullable(em.find(PersonInCharge.class, id));
    }

    @Override
    public List<DirectoryChange> changes(Organization body) {
        return em.createQuery(
                        "select c from DirectoryChange c where c.organization = :body order by c.at desc, c.id desc",
                        DirectoryChange.class)
                .setParameter("body", body)
                .getResultList();
    }

    @Override
    public List<DirectoryChange> changes(OrganizationGroup group) {
        return em.createQuery(
                        "select c from DirectoryChange c where c.group = :group order by c.at desc, c.id desc",
                        DirectoryChange.class)
                .setParameter("group", group)
                .getResultList();
    }

    @Override
    public void add(Organization body) {
        UniqueRow.add(em, body, JpaBodyRepository::givenMeanwhile);
    }

    @Override
    public void add(OrganizationGroup group) {
        UniqueRow.add(em, group, JpaBodyRepository::givenMeanwhile);
    }

    @Override
    public void lookAtNames() {
        em.find(NameRegister.class, NameRegister.ONLY);
    }

    @Override
    public void claimNames() {
        em.find(NameRegister.class, NameRegister.ONLY, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        try {
            em.flush();
        } catch (OptimisticLockException faster) {
            throw givenMeanwhile();
        }
    }

    @Override
    public void add(PersonInCharge person) {
        em.persist(person);
    }

    @Override
    public void add(DirectoryChange change) {
        em.persist(change);
    }

    private static ConflictException givenMeanwhile() {
        return new ConflictException(Message.of("shared.CHANGED_MEANWHILE"));
    }
}
