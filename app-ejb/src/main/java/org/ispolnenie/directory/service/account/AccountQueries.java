package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountHistoryReader.HistoryEntry;
import org.ispolnenie.directory.service.account.TiedWork.Leaving;
import org.ispolnenie.directory.service.signin.DirectoryAccounts;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.shared.message.Message;

/** What an administrator reads of one account. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class AccountQueries {

    @Inject
    private PersonService people;

    @Inject
    private AccountHistoryReader reader;

    @Inject
    private DirectoryAccounts outside;

    @Inject
    @Any
    private Instance<TiedWork> tied;

    /**
     * What to know before an account is closed.
     *
     * @param work       what is open and tied to the person
     * @param colleagues the names of others who do the same for the same body
     */
    public record BeforeClosing(List<Message> work, List<String> colleagues) {

        /** Whether work would be left to nobody. */
        public boolean leavesWorkAlone() {
            return !work.isEmpty() && colleagues.isEmpty();
        }
    }

    /** What was done to the account, the latest first. */
    public List<HistoryEntry> history(String login) {
        return reader.of(login);
    }

    /** Whether too many wrong passwords keep the login closed now. */
    public boolean isLocked(String login) {
        return reader.isLocked(login, SignInService.ALLOWED);
    }

    /** Whether there is a directory service that an account can be handed to. */
    public boolean hasDirectoryService() {
        return outside.isThere();
    }

    public BeforeClosing beforeClosing(String login) {
        PersonRow person = people.get(login);
        Leaving leaving = new Leaving(person.login(), person.organization());
        List<Message> work =
                tied.stream().flatMap(one -> one.of(leaving).stream()).toList();
        return new BeforeClosing(work, reader.colleagues(login));
    }
}
