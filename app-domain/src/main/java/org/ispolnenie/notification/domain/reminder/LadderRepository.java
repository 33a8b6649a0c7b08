package org.ispolnenie.notification.domain.reminder;

import java.util.List;
import java.util.Map;

/** The editions of the ladders. */
public interface LadderRepository {

    /** The newest edition of every rule set that has one of its own. */
    Map<String, Ladder> newest();

    /** All editions of a rule set, the newest first. */
    List<ReminderLadder> editions(String ruleSet);

    void add(ReminderLadder ladder);
}
