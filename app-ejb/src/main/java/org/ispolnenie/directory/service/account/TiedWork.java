package org.ispolnenie.directory.service.account;

import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What of a feature is open and tied to a person, so that an administrator sees it before they close the account. */
public interface TiedWork {

    /**
     * Somebody whose account is about to be closed.
     *
     * @param body the body they belong to; null if none
     */
    record Leaving(String login, @Nullable OrganizationRef body) {}

    /** In words, one line each; none where nothing is open. */
    List<Message> of(Leaving person);
}
