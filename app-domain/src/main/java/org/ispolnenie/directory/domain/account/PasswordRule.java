package org.ispolnenie.directory.domain.account;

import java.util.Optional;
import org.ispolnenie.shared.message.Message;

/** Something a password must be. */
interface PasswordRule {

    /**
     * What is wanted instead; empty where the password is as it must be.
     *
     * @param login whose it is to be
     */
    Optional<Message> refusal(String password, String login);
}
