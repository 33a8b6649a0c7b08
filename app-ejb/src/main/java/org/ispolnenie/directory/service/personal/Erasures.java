package org.ispolnenie.directory.service.personal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Erased accounts, and which of their signatures are still to be replaced. */
public interface Erasures {

    /** An account whose signatures still bear the login. */
    record LoginLeft(long account, String login) {}

    /**
     * That an account was erased.
     *
     * @param by               who did it, by their name
     * @param signaturesDoneAt when the last signature was replaced; null: some are to be replaced yet
     */
    record ErasedAccount(Instant at, String by, @Nullable Instant signaturesDoneAt) {}

    /** The oldest first. */
    List<LoginLeft> left();

    /** Every signature bears the pseudonym: the login is forgotten. */
    void done(long account);

    /** By the pseudonym. */
    Optional<ErasedAccount> of(String pseudonym);
}
