package org.ispolnenie.directory.service.personal;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.personal.Erasures.ErasedAccount;
import org.ispolnenie.shared.service.personal.StoredPart;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about one person.
 *
 * @param at         when it was asked for
 * @param person     the account
 * @param stored     what is kept beside it
 * @param signatures where their login stands as a signature, with how often
 * @param erased     null: their data have not been erased
 */
public record PersonalFile(
        Instant at,
        PersonRow person,
        List<StoredPart> stored,
        List<StoredPart> signatures,
        @Nullable ErasedAccount erased) {

    public PersonalFile {
        stored = List.copyOf(stored);
        signatures = List.copyOf(signatures);
    }
}
