package org.ispolnenie.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.shared.persistence.Pieces;

/** The directory on JPA; aliases and members come with one more statement each, not one a row. */
@ApplicationScoped
public class JpaDirectoryRepository implements DirectoryRepository {

    private static final int CODES_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public List<Organization> bodies() {
        return em.createQuery(
                        // Few have been renamed: joined, their names cost no statement of their own.
                        "select distinct o from Organization o left join fetch o.formerNames"
                                + " where o.kind not in :objects order by o.code",
                        Organization.class)
                .setParameter("objects", OrganizationKind.OBJECTS)
                .setHint("eclipselink.batch", "o.aliases")
                .getResultList();
    }

    @Override
    public List<Organization> organizations(Collection<String> codes) {
        List<Organization> found = new ArrayList<>();
        for (List<String> some : Pieces.of(codes, CODES_AT_ONCE)) {
            found.addAll(em.createQuery("select o from Organization o where o.code in :codes", Organization.class)
                    .setParameter("codes", some)
                    .setHint("eclipselink.batch", "o.aliases")
                    .getResultList());
        }
        return found;
    }

    @Override
    public List<OrganizationGroup> groups() {
        // Few rows: joined, the aliases cost no statement of their own.
        return em.createQuery(
                        "select distinct g from OrganizationGroup g left join fetch g.aliases order by g.code",
                        OrganizationGroup.class)
                .setHint("eclipselink.batch", "g.members")
                .setHint("eclipselink.batch", "g.members.organization")
                .setHint("eclipselink.batch", "g.members.organization.formerNames")
                .getResultList();
    }

    @Override
    public Optional<Organization> organization(String code) {
        return em.createQuery("select o from Organization o where o.code = :code", Organization.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> account(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean hasActiveAccount(long organizationId) {
        return em.createQuery(
                                "select count(a) from Account a where a.organization.id = :body and a.active = true",
                                Long.class)
                        .setParameter("body", organizationId)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Account> activeAccounts() {
        return em.createQuery(
                        "select a from Account a left join fetch a.organization where a.active = true"
                                + " order by a.displayName, a.login",
                        Account.class)
                .getResultList();
    }

    @Override
    public Set<Long> bodiesWithActiveAccount() {
        return Set.copyOf(em.createQuery(
                        "select distinct a.organization.id from Account a"
                                + " where a.active = true and a.organization is not null",
                        Long.class)
                .getResultList());
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(o) from Organization o", Long.class).getSingleResult() == 0;
    }

    @Override
    public void add(Organization organization) {
        em.persist(organization);
    }

    @Override
    public void add(OrganizationGroup group) {
        em.persist(group);
    }

    @Override
    public void add(Account account) {
        em.persist(account);
    }
}
