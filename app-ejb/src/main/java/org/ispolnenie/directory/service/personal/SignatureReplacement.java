package org.ispolnenie.directory.service.personal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.account.ErasedLogin;
import org.ispolnenie.directory.service.personal.Erasures.LoginLeft;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureRows;

/**
 * Puts the pseudonym in the place of the login wherever an erased person has signed. Every piece is a transaction of its own;
 * it may end anywhere and run on several nodes at once: what is done is not found again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignatureReplacement {

    private static final System.Logger LOG = System.getLogger(SignatureReplacement.class.getName());

    @Inject
    private Erasures erasures;

    @Inject
    @Any
    private Instance<PersonalData> features;

    @Inject
    private SignatureRows rows;

    /** For everybody whose login still stands somewhere. */
    public void goOn() {
        erasures.left().forEach(this::replace);
    }

    private void replace(LoginLeft left) {
        String pseudonym = ErasedLogin.pseudonym(left.account());
        features.stream()
                .flatMap(feature -> feature.signatures().stream())
                .forEach(column -> rows.replace(column, left.login(), pseudonym));
        erasures.done(left.account());
        LOG.log(System.Logger.Level.INFO, "The signatures of the account {0} bear its pseudonym", pseudonym);
    }
}
