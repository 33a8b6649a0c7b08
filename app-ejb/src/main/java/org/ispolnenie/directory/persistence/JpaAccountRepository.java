package org.ispolnenie.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountErasure;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.account.ErasedLogin;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.Pieces;
import org.ispolnenie.shared.persistence.UniqueRow;

/** Accounts and their history on JPA. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {

    private static final int LOGINS_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public void add(Account account) {
        requireNoneErased(List.of(account));
        UniqueRow.add(em, account, () -> new ConflictException(Message.of("directory.LOGIN_TAKEN", account.login())));
    }

    @Override
    public void addAll(Collection<Account> made) {
        requireNoneErased(made);
        UniqueRow.addAll(em, made, () -> new ConflictException(Message.of("directory.LOGINS_TAKEN_MEANWHILE")));
    }

    private void requireNoneErased(Collection<Account> made) {
        erased(made.stream().map(Account::login).toList()).stream().findFirst().ifPresent(login -> {
            throw new ConflictException(Message.of("directory.LOGIN_ERASED", login));
        });
    }

    @Override
    public Set<String> erased(Collection<String> logins) {
        Map<String, String> byFingerprint =
                logins.stream().distinct().collect(Collectors.toMap(ErasedLogin::fingerprint, Function.identity()));
        Set<String> erased = new HashSet<>();
        for (List<String> some : Pieces.of(byFingerprint.keySet(), LOGINS_AT_ONCE)) {
            em.createQuery(
                            "select e.fingerprint from AccountErasure e where e.fingerprint in :fingerprints",
                            String.class)
                    .setParameter("fingerprints", some)
                    .getResultStream()
                    .map(byFingerprint::get)
                    .forEach(erased::add);
        }
        return erased;
    }

    @Override
    public List<Account> accounts(Collection<String> logins) {
        List<Account> found = new ArrayList<>();
        for (List<String> some : Pieces.of(logins, LOGINS_AT_ONCE)) {
            found.addAll(em.createQuery("select a from Account a where a.login in :logins", Account.class)
                    .setParameter("logins", some)
                    .setHint("eclipselink.batch", "a.roles")
                    .setHint("eclipselink.batch", "a.organization")
                    .getResultList());
        }
        return found;
    }

    @Override
    public void add(AccountMove move) {
        em.persist(move);
    }

    @Override
    public void add(AccountErasure erasure) {
        em.persist(erasure);
    }

    @Override
    public boolean isRecorded(Account account, String reason) {
        return em.createQuery(
                                "select count(m) from AccountMove m where m.account = :account and m.reason = :reason",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("reason", reason)
                        .getSingleResult()
                > 0;
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
