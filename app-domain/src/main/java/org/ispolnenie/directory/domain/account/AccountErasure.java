package org.ispolnenie.directory.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.shared.domain.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a person's data were erased: by whom, when, and whether each of their signatures bears the pseudonym already. The login
 * stays here until then, and not a moment longer.
 */
@Entity
@Table(name = "account_erasure")
public class AccountErasure {

    /** That of the account. */
    @Id
    private long id;

    @Column(name = "login_fingerprint")
    private String fingerprint;

    @Column(name = "login_left")
    private @Nullable String loginLeft;

    @Column(name = "erased_by")
    private String by;

    @Column(name = "erased_at")
    private Instant at;

    @Column(name = "signatures_done_at")
    private @Nullable Instant doneAt;

    protected AccountErasure() {}

    /** Of an account that has its login still. */
    public AccountErasure(Account account, Act act) {
        this.id = account.id();
        this.loginLeft = account.login();
        this.fingerprint = ErasedLogin.fingerprint(account.login());
        this.by = act.by();
        this.at = act.at();
    }
}
