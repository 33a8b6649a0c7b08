package org.ispolnenie.directory.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** Something that was done to an account: who, when, what, and what the account was afterwards. Rows are only ever added. */
@Entity
@Table(name = "account_move")
public class AccountMove extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private AccountAct act;

    private String person;

    @Column(name = "happened_at")
    private Instant at;

    private @Nullable String reason;

    /** What it might do afterwards; with commas. */
    private String roles;

    @Column(name = "organization_code")
    private @Nullable String organization;

    protected AccountMove() {}

    /** @param reason null where none is asked for */
    public AccountMove(Account account, AccountAct what, Act act, @Nullable String reason) {
        this.account = account;
        this.act = what;
        this.person = act.by();
        this.at = act.at();
        this.reason = reason;
        this.roles = account.roles().stream().map(Enum::name).collect(Collectors.joining(","));
        this.organization = account.organization().map(Organization::code).orElse(null);
    }

    public AccountAct act() {
        return act;
    }
}
