package org.ispolnenie.notification.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.service.mail.MailQueries;
import org.ispolnenie.notification.service.mail.MailQueries.MailHealth;
import org.ispolnenie.notification.service.mail.MailRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The outbox by state, and how the mail server is doing; what is shown stands in the address. */
@Named
@RequestScoped
public class OutboxView {

    private static final int PAGE_SIZE = 50;

    /** Those that wait for something; how many have been sent in all years is nobody's question. */
    private static final List<MailState> COUNTED = List.of(MailState.PENDING, MailState.DEAD, MailState.NO_ADDRESS);

    @Inject
    private MailQueries mails;

    @Inject
    private AddressParameters asked;

    private @Nullable Page<MailRow> page;
    private @Nullable MailHealth health;

    public List<MailState> getTabs() {
        return List.of(MailState.PENDING, MailState.DEAD, MailState.NO_ADDRESS, MailState.SENT, MailState.WITHDRAWN);
    }

    public MailState getState() {
        MailState state = asked.one("state", MailState.class);
        return state == null ? MailState.PENDING : state;
    }

    /** How many there are, as it fits beside the name of a tab; null where it is not counted. */
    public @Nullable String number(MailState state) {
        if (!COUNTED.contains(state)) {
            return null;
        }
        int count = mails.count(state);
        return count < MailQueries.COUNTED ? String.valueOf(count) : count + "+";
    }

    public Page<MailRow> getPage() {
        if (page == null) {
            page = mails.list(getState(), PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    public MailHealth getHealth() {
        if (health == null) {
            health = mails.health();
        }
        return health;
    }

    /** How many were just ordered to be sent again; null where none were. */
    public @Nullable Long getRevived() {
        return asked.number("again");
    }
}
