package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.ReminderRole;
import org.ispolnenie.notification.service.reminder.ladder.LadderQueries;
import org.ispolnenie.notification.service.reminder.ladder.LadderView;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The ladder of one rule set with its editions. */
@Named
@RequestScoped
public class LadderListView {

    @Inject
    private LadderQueries ladders;

    @Inject
    private AddressParameters asked;

    private @Nullable List<LadderView> all;
    private @Nullable List<LadderView> editions;

    public List<LadderView> getAll() {
        if (all == null) {
            all = ladders.all();
        }
        return all;
    }

    /** The rule set that is looked at: the one asked for, else the first. */
    public String getRuleSet() {
        String code = asked.text("ruleSet");
        return code == null ? getAll().get(0).ruleSet() : code;
    }

    /** The newest first. */
    public List<LadderView> getEditions() {
        if (editions == null) {
            editions = ladders.editions(getRuleSet());
        }
        return editions;
    }

    public LadderView getLadder() {
        return getEditions().get(0);
    }

    public List<ReminderRole> getRoles() {
        return List.of(ReminderRole.values());
    }

    /** Whether a new edition has just been stored. */
    public boolean isStored() {
        return Boolean.TRUE.equals(asked.flag("stored"));
    }
}
