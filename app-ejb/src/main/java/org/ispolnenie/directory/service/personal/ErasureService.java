package org.ispolnenie.directory.service.personal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountErasure;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.account.ErasedLogin;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.ispolnenie.shared.service.personal.DataSubject;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Erases what tells who the person of a closed account was: at once name, mail, sessions, addresses, keys and reasons; their
 * login as a signature is replaced piece by piece afterwards ({@link SignatureReplacement}).
 */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class ErasureService {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    @Any
    private Instance<PersonalData> features;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Erases the data of a person; nobody can bring them back.
     *
     * @param version what the caller has seen of the account; null: whichever is there
     * @return the pseudonym that stands instead of the login from now on
     */
    public String erase(String login, @Nullable Long version, @Nullable String reason) {
        String why = WrittenText.requiredText(reason, "/reason", LONGEST_REASON);
        Account account = directory
                .account(login)
                .orElseThrow(() -> new NotFoundException(Message.of("directory.NO_ACCOUNT_OF_THIS_NAME", login)));
        account.requireVersion(version);
        DataSubject person = new DataSubject(
                account.id(),
                account.login(),
                account.displayName(),
                account.email().orElse(null));
        Act act = caller.get().acts(clock.instant());
        AccountErasure erasure = new AccountErasure(account, act);
        String pseudonym = ErasedLogin.pseudonym(account.id());
        account.erase(pseudonym, act.at());
        accounts.add(erasure);
        features.forEach(feature -> feature.erase(person));
        accounts.add(new AccountMove(account, AccountAct.ERASED, act, why));
        // Not by @Audited: what it would look up by the login is called otherwise by then.
        trail.write(AuditNote.of("PERSONAL_DATA_ERASED", AuditEntity.ACCOUNT, pseudonym));
        return pseudonym;
    }
}
