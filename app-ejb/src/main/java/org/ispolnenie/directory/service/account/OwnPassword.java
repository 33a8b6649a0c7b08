package org.ispolnenie.directory.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.account.PasswordPolicy;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.signin.HashingRoom;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.UnavailableException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.CallerAddress;
import org.ispolnenie.shared.service.door.SignInSlowedException;

/**
 * A person changes their password. Saying the current one is a try like any other: it is counted, and that must not be
 * undone when the change is refused, so it is no part of the transaction of the change.
 */
@ApplicationScoped
public class OwnPassword {

    private final PasswordPolicy policy = new PasswordPolicy();

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountReader accounts;

    @Inject
    private SignInService signIn;

    @Inject
    private VerifiedPasswords passwords;

    @Inject
    private HashingRoom room;

    @Inject
    private ChosenPasswords chosen;

    @Inject
    private CallerAddress address;

    /** Whether the directory service knows it, and it is changed there. */
    public boolean isElsewhere() {
        return accounts.byLogin(caller.get().login())
                .filter(AccountRow::isOfDirectoryService)
                .isPresent();
    }

    /**
     * Changes it; sessions that began with the old one end.
     *
     * @throws ValidationException if the current one is wrong, or the next one not as it must be
     * @throws ConflictException if the directory service knows it
     */
    public void change(String current, String next) {
        Caller me = caller.get();
        Caller.ActingFor other = me.actingFor();
        if (other != null) {
            throw new AccessDeniedException(Message.of("directory.PASSWORD_IS_PERSONAL", other.displayName()));
        }
        if (isElsewhere()) {
            throw new ConflictException(Message.of("directory.PASSWORD_IS_IN_DIRECTORY_SERVICE"));
        }
        try {
            AccountRow account = signIn.signIn(me.login(), current.toCharArray(), address.get())
                    .orElseThrow(() -> ValidationException.of("/current", Message.of("directory.WRONG_PASSWORD")));
            policy.check(next, current, me.login());
            String hash = room.enter(true, () -> room.work(() -> passwords.hash(next.toCharArray())));
            chosen.replace(account.passwordHash(), hash);
        } catch (SignInSlowedException slowed) {
            throw new UnavailableException(Message.of("shared.SIGN_IN_SLOWED", slowed.seconds()), slowed);
        }
    }
}
