package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.directory.domain.account.OneTimePassword;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountHistoryReader.HistoryEntry;
import org.ispolnenie.directory.service.account.AccountQueries;
import org.ispolnenie.directory.service.account.AccountQueries.BeforeClosing;
import org.ispolnenie.directory.service.account.AccountService;
import org.ispolnenie.directory.service.account.SecondFactorRemoval;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** One person's account: how it stands, what was done to it, and what the administrator does to it now. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    private PersonService people;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountQueries queries;

    @Inject
    private SecondFactorRemoval secondFactors;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    private @Nullable PersonRow person;
    private @Nullable BeforeClosing beforeClosing;
    private @Nullable OneTimePassword given;
    private @Nullable Long version;
    private @Nullable String reason;

    /** Whose account it is: the address says it, and the forms repeat it. */
    public String getLogin() {
        return asked.required("login");
    }

    public PersonRow getPerson() {
        if (person == null) {
            person = people.get(getLogin());
        }
        return person;
    }

    /** The address of the page of all that is kept about them. */
    public String getPersonalDataAddress() {
        return "personal-data.xhtml?login=" + URLEncoder.encode(getLogin(), StandardCharsets.UTF_8);
    }

    public List<HistoryEntry> getHistory() {
        return queries.history(getLogin());
    }

    public boolean isLocked() {
        return queries.isLocked(getLogin());
    }

    public BeforeClosing getBeforeClosing() {
        if (beforeClosing == null) {
            beforeClosing = queries.beforeClosing(getLogin());
        }
        return beforeClosing;
    }

    /** Their names, with commas. */
    public String getColleagues() {
        return String.join(", ", getBeforeClosing().colleagues());
    }

    /** The one-time password that was given right now; null: none was. */
    public @Nullable OneTimePassword getGiven() {
        return given;
    }

    public void resetPassword() {
        given = accounts.resetPassword(getLogin(), getVersion());
        done(null);
    }

    public void unlock() {
        accounts.unlock(getLogin());
        done("accountUnlocked");
    }

    public void close() {
        accounts.close(getLogin(), getVersion(), reason);
        done("accountClosed");
    }

    public void reopen() {
        accounts.reopen(getLogin(), getVersion(), reason);
        done("accountReopened");
    }

    public void removeSecondFactor() {
        secondFactors.remove(getLogin(), reason);
        done("secondFactorRemoved");
    }

    /** Whether the account can be handed to a directory service. */
    public boolean isHandedOver() {
        return queries.hasDirectoryService() && !getPerson().isOfDirectoryService();
    }

    public void handOver() {
        accounts.moveToDirectoryService(getLogin(), getVersion(), reason == null ? "" : reason);
        done("accountHandedOver");
    }

    public void takeBack() {
        given = accounts.moveHere(getLogin(), getVersion());
        done("accountTakenBack");
    }

    private void done(@Nullable String key) {
        person = null;
        version = null;
        reason = null;
        if (key != null) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.text("directory", key)));
        }
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getPerson().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
