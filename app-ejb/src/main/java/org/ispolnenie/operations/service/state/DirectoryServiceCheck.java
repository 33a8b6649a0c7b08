package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.service.ldap.LdapSignIn;
import org.ispolnenie.directory.service.ldap.LdapSignIn.Standing;
import org.ispolnenie.shared.message.Message;

/** Whether the directory service answers, where one is set up: while it does not, its people cannot sign in. */
@ApplicationScoped
public class DirectoryServiceCheck implements StateCheck {

    @Inject
    private LdapSignIn directory;

    @Override
    public StateSubject subject() {
        return StateSubject.DIRECTORY_SERVICE;
    }

    @Override
    public Finding look() {
        return finding(directory.standing());
    }

    static Finding finding(Standing standing) {
        return switch (standing.condition()) {
            case NOT_SET_UP ->
                new Finding(
                        StateSubject.DIRECTORY_SERVICE,
                        Lamp.OFF,
                        Message.of("operations.NO_DIRECTORY_SERVICE"),
                        List.of(),
                        Message.of("operations.NO_DIRECTORY_SERVICE_REMEDY"));
            case ANSWERS ->
                Finding.good(
                        StateSubject.DIRECTORY_SERVICE,
                        Message.of("operations.DIRECTORY_SERVICE_ANSWERS", standing.words(), standing.millis()));
            case WRONG ->
                Finding.amiss(
                        StateSubject.DIRECTORY_SERVICE,
                        Lamp.BAD,
                        Message.of("operations.DIRECTORY_SERVICE_WRONG", standing.words()),
                        Message.of("operations.DIRECTORY_SERVICE_WRONG_REMEDY"));
            case AWAY ->
                Finding.amiss(
                        StateSubject.DIRECTORY_SERVICE,
                        Lamp.BAD,
                        Message.of("operations.DIRECTORY_SERVICE_AWAY", standing.words()),
                        Message.of("operations.DIRECTORY_SERVICE_AWAY_REMEDY"));
        };
    }
}
