package org.ispolnenie.directory.service.body;

import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;

/** A change of a body or a group: who made it, when, and what it was. */
public record ChangeView(Act act, Message what) {

    static ChangeView of(DirectoryChange change) {
        return new ChangeView(change.act(), change.what());
    }
}
