package org.ispolnenie.directory.domain.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.shared.domain.ConflictException;

/** Where accounts are kept with their history. */
public interface AccountRepository {

    /** @throws ConflictException if there is one with this login already, also when another was faster */
    void add(Account account);

    /** @throws ConflictException if there is one with one of these logins already, also when another was faster */
    void addAll(Collection<Account> made);

    void add(AccountMove move);

    void add(AccountErasure erasure);

    /** Those of the logins whose people's data were erased: they are given to nobody else. */
    Set<String> erased(Collection<String> logins);

    /** Whether something was done to the account for this very reason. */
    boolean isRecorded(Account account, String reason);

    /** Those of the logins that there are, with their roles. */
    List<Account> accounts(Collection<String> logins);

    /** Those who can sign in and administrate, kept from being changed by others until the transaction ends. */
    List<Account> openAdministratorsForChange();
}
