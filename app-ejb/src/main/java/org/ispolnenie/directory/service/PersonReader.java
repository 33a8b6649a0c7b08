package org.ispolnenie.directory.service;

import java.util.Optional;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads accounts with how their people are reached, by login. */
public interface PersonReader {

    /** @param cursor the login after which the part begins; null for the first */
    Page<PersonRow> page(int limit, @Nullable String cursor);

    Optional<PersonRow> find(String login);
}
