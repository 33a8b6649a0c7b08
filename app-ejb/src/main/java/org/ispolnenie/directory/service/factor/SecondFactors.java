package org.ispolnenie.directory.service.factor;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where second factors are kept: in the database that all nodes share, and in its time. */
public interface SecondFactors {

    /**
     * A second factor, or one that is being set up.
     *
     * @param secret    sealed
     * @param since     when the first code was said; null: it is being set up, and nobody is asked for it
     * @param codesLeft how many recovery codes have not been used
     * @param now       as telephones have it: the database's time, which no setting shifts
     */
    record Kept(String secret, @Nullable Instant since, int codesLeft, Instant now) {

        public boolean isSetUp() {
            return since != null;
        }
    }

    /** Setting one up that was not finished within a quarter of an hour has to begin anew: the password was said too long ago. */
    Optional<Kept> find(String login);

    /** Whether anybody has one. */
    boolean isAny();

    /** Begins anew what has not been set up yet; one that is set up stays as it is. */
    void begin(String login, String secret);

    /**
     * The first code has been said.
     *
     * @return whether there was one to be set up
     */
    boolean setUp(String login, long step);

    /**
     * The code of a half minute lets in. Of any number at once, on any number of nodes, one does.
     *
     * @return whether no code of that half minute or a later one had let in before
     */
    boolean use(String login, long step);

    /**
     * A recovery code lets in; of any number at once one does.
     *
     * @return whether there was one of this hash
     */
    boolean spend(String login, String hash);

    /** Puts other recovery codes in the place of those there are. */
    void replaceCodes(String login, Collection<String> hashes);

    /** @return whether there was one, set up or not */
    boolean remove(String login);
}
