package org.ispolnenie.directory.service.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import org.ispolnenie.directory.domain.factor.RecoveryCodes;
import org.ispolnenie.directory.domain.factor.SharedSecret;
import org.ispolnenie.directory.service.factor.SecondFactors.Kept;
import org.ispolnenie.directory.service.signin.SignInLog;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.directory.service.signin.SignInTries;
import org.ispolnenie.directory.service.signin.SignInTries.Count;
import org.ispolnenie.shared.service.door.CodeUsedException;

/**
 * Looks at a code somebody says after the right password: one of their telephone, or a recovery code. A code lets in once.
 * It is a try like a password, taken from the same count before it is looked at; only a right one clears the count.
 */
@ApplicationScoped
public class SaidCodes {

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorKey key;

    @Inject
    private SignInTries tries;

    @Inject
    private SignInLog log;

    /**
     * Whether it is right, and lets in now; it never does again.
     *
     * @param address where it is said
     * @throws CodeUsedException if it is right and has let in before, or one after it has
     */
    public boolean isRight(String login, String said, String address) {
        Count count = count(login, address);
        int number = tries.take(count, SignInService.ALLOWED, SignInService.WHILE);
        if (number > SignInService.ALLOWED) {
            return false;
        }
        String code = RecoveryCodes.plain(said);
        OptionalLong step = SharedSecret.isCode(code) ? step(login, code) : OptionalLong.empty();
        if (step.isPresent() && !factors.use(login, step.getAsLong())) {
            // Shown by the right telephone: no guess, and no other code is known by it.
            tries.giveBack(count);
            log.codeUsedAgain(login, address);
            throw new CodeUsedException();
        }
        if (step.isPresent() || recovers(login, code)) {
            return letsIn(count, address);
        }
        tries.failed(login, address);
        log.codeFailed(login, address, number, SignInService.ALLOWED);
        if (number == SignInService.ALLOWED) {
            log.closed(login, count.address(), SignInService.WHILE);
        }
        return false;
    }

    private Count count(String login, String address) {
        return new Count(login, tries.standing(login, address).knownHere() ? address : "");
    }

    private boolean letsIn(Count count, String address) {
        if (!tries.clear(count, SignInService.ALLOWED)) {
            return false;
        }
        tries.remember(count.login(), address);
        return true;
    }

    private OptionalLong step(String login, String code) {
        Optional<Kept> kept = factors.find(login).filter(Kept::isSetUp);
        return kept.flatMap(one -> key.open(one.secret(), login))
                .map(secret -> SharedSecret.of(secret).stepOf(code, kept.get().now()))
                .orElse(OptionalLong.empty());
    }

    private boolean recovers(String login, String code) {
        if (SharedSecret.isCode(code) || !key.isThere() || !factors.spend(login, key.hash(code, login))) {
            return false;
        }
        log.recovered(login);
        return true;
    }
}
