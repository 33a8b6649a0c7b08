package org.ispolnenie.notification.service.reminder.ladder;

import java.util.List;

/** Knows which rule sets there are. */
public interface LadderReader {

    /** A rule set by its code and the name of its newest edition. */
    record RuleSetName(String code, String name) {}

    /** Every rule set that has been made. */
    List<RuleSetName> ruleSets();
}
