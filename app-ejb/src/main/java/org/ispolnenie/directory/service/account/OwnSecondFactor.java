package org.ispolnenie.directory.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.factor.RecoveryCodes;
import org.ispolnenie.directory.domain.factor.SharedSecret;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.factor.DemandedSecondFactor;
import org.ispolnenie.directory.service.factor.FactorKey;
import org.ispolnenie.directory.service.factor.SaidCodes;
import org.ispolnenie.directory.service.factor.SecondFactors;
import org.ispolnenie.directory.service.factor.SecondFactors.Kept;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.UnavailableException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.CallerAddress;
import org.ispolnenie.shared.service.door.CodeUsedException;
import org.ispolnenie.shared.service.door.SignInAwayException;
import org.ispolnenie.shared.service.door.SignInSlowedException;
import org.jspecify.annotations.Nullable;

/**
 * A person sets up their second factor, makes other recovery codes, switches it off. Saying password and code are tries
 * like any other: they are counted, and that must not be undone when something is refused, so they are no part of the
 * transaction of what is done.
 */
@ApplicationScoped
public class OwnSecondFactor {

    /** What a telephone calls it: Latin letters, for others make the picture twice as fine. */
    public static final String ISSUER = "Ispolnenie";

    @Inject
    private CurrentCaller caller;

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorKey key;

    @Inject
    private SaidCodes codes;

    @Inject
    private SignInService signIn;

    @Inject
    private SecondFactorService service;

    @Inject
    private DemandedSecondFactor demanded;

    @Inject
    private CallerAddress address;

    /**
     * How the caller's second factor stands.
     *
     * @param since     when it was set up; null: it is not
     * @param codesLeft how many recovery codes are left
     * @param begun     what a telephone has to be told before it is set up; null: nothing
     * @param demanded  whether the settings demand one of the caller
     */
    public record Standing(@Nullable Instant since, int codesLeft, @Nullable SharedSecret begun, boolean demanded) {}

    public Standing standing() {
        Caller me = caller.get();
        Optional<Kept> kept = factors.find(me.login());
        SharedSecret begun = kept.filter(one -> !one.isSetUp())
                .flatMap(one -> key.open(one.secret(), me.login()))
                .map(SharedSecret::of)
                .orElse(null);
        return new Standing(
                kept.map(Kept::since).orElse(null),
                kept.map(Kept::codesLeft).orElse(0),
                begun,
                demanded.roles().stream().anyMatch(me::is));
    }

    public void begin(String password) {
        requirePassword(password);
        service.begin();
    }

    /** @param own the key of the session in which this is said, which stays; null: none does */
    public RecoveryCodes setUp(String code, @Nullable String own) {
        return service.setUp(code, own);
    }

    public RecoveryCodes renewCodes(String code) {
        requireCode(code);
        return service.renewCodes();
    }

    public void switchOff(String password, String code) {
        if (standing().demanded()) {
            throw new ConflictException(Message.of("directory.SECOND_FACTOR_DEMANDED"));
        }
        requirePassword(password);
        requireCode(code);
        service.switchOff();
    }

    private void requirePassword(String password) {
        try {
            if (signIn.signIn(caller.get().login(), password.toCharArray(), address.get())
                    .isEmpty()) {
                throw ValidationException.of("/password", Message.of("directory.WRONG_PASSWORD"));
            }
        } catch (SignInSlowedException slowed) {
            throw new UnavailableException(Message.of("shared.SIGN_IN_SLOWED", slowed.seconds()), slowed);
        } catch (SignInAwayException away) {
            throw new UnavailableException(Message.of("shared.DIRECTORY_SERVICE_AWAY"), away);
        }
    }

    private void requireCode(String code) {
        try {
            if (!codes.isRight(caller.get().login(), code, address.get())) {
                throw ValidationException.of("/code", Message.of("directory.WRONG_CODE"));
            }
        } catch (CodeUsedException used) {
            throw ValidationException.of("/code", Message.of("directory.CODE_USED"));
        }
    }
}
