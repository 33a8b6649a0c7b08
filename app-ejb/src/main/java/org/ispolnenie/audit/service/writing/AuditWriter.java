package org.ispolnenie.audit.service.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import org.ispolnenie.audit.service.writing.AuditEntries.NewEntry;
import org.ispolnenie.directory.domain.Signature;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.service.CallerAddress;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Adds to what is to be recorded who does it, for whom, and from where. */
@ApplicationScoped
public class AuditWriter implements AuditTrail {

    /** Of one kind in an hour, of all strangers together; and of one person. */
    private static final int MOST_IN_ALL = 1_000;

    private static final int MOST_OF_ONE = 60;
    private static final int LONGEST_KEY = 250;

    @Inject
    private AuditEntries entries;

    @Inject
    private KnownAccounts accounts;

    @Inject
    private SecurityContext security;

    @Inject
    private CallerAddress address;

    @Override
    public void write(AuditNote note) {
        @Nullable Principal caller = security.getCallerPrincipal();
        add(note, caller == null ? null : Signature.parse(caller.getName()));
    }

    @Override
    public void write(AuditNote note, String login) {
        add(note, Signature.parse(login));
    }

    @Override
    public void writeWithinReason(AuditNote note, @Nullable String login) {
        @Nullable Signature who = login == null ? null : Signature.parse(login);
        @Nullable Long person = who == null ? null : accounts.signedIn(who.person());
        int all = entries.ofLastHour(note.action(), null, MOST_IN_ALL);
        int own = person == null ? 0 : entries.ofLastHour(note.action(), person, MOST_OF_ONE);
        if (all < MOST_IN_ALL && own < MOST_OF_ONE) {
            boolean last = all + 1 == MOST_IN_ALL || own + 1 == MOST_OF_ONE;
            add(last ? note.with("more", "NOT_RECORDED") : note, who);
        }
    }

    private void add(AuditNote note, @Nullable Signature who) {
        @Nullable String principal = who == null ? null : who.principal();
        entries.add(new NewEntry(
                who == null ? null : accounts.signedIn(who.person()),
                principal == null ? null : accounts.signedIn(principal),
                from(),
                note.action(),
                note.entity().name(),
                key(note),
                detail(note.detail())));
    }

    /** An account is named by its id: its login may be erased one day. */
    private @Nullable String key(AuditNote note) {
        @Nullable String id = note.id();
        if (id == null) {
            return null;
        }
        if (note.entity() == AuditEntity.ACCOUNT) {
            @Nullable Long account = accounts.any(id);
            return account == null ? null : account.toString();
        }
        return id.length() > LONGEST_KEY ? id.substring(0, LONGEST_KEY) : id;
    }

    /** Where there is no request, a timer is at work. */
    private @Nullable String from() {
        try {
            return address.get().isEmpty() ? null : address.get();
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }

    private static @Nullable String detail(Map<String, String> detail) {
        return detail.isEmpty()
                ? null
                : new String(JsonText.of(json -> detail.forEach(json::field)), StandardCharsets.UTF_8);
    }
}
