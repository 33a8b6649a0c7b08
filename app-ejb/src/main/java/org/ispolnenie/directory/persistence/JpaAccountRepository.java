package org.ispolnenie.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Accounts and their history on JPA. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public void add(Account account) {
        UniqueRow.add(em, account, () -> new ConflictException(Message.of("directory.LOGIN_TAKEN", account.login())));
    }

    @Override
    public void add(AccountMove move) {
        em.persist(move);
    }

    @Override
    public List<Account> openAdministratorsForChange() {
        return em.createQuery(
                        "select a from Account a where a.active = true and :admin member of a.roles order by a.id",
                        Account.class)
                .setParameter("admin", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
