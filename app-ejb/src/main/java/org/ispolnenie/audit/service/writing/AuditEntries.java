package org.ispolnenie.audit.service.writing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where entries are added, each in the transaction there is. */
public interface AuditEntries {

    /**
     * An entry as it is added; its id and its moment are the database's.
     *
     * @param person  the id of the account of who does it; null: the system, or nobody we know
     * @param behalf  the id of the account of whom they stand in for
     * @param address where the request comes from
     * @param key     which thing it is done to
     * @param detail  JSON
     */
    record NewEntry(
            @Nullable Long person,
            @Nullable Long behalf,
            @Nullable String address,
            String action,
            String entity,
            @Nullable String key,
            @Nullable String detail) {}

    void add(NewEntry entry);

    /** How many of the last hour have the action, and the account too where one is said; none are counted beyond a number. */
    int ofLastHour(String action, @Nullable Long account, int most);

    /** The id of the account of a login. */
    Optional<Long> account(String login);
}
