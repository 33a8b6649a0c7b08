package org.ispolnenie.assignment.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.service.evidence.OrphanFiles;

/** Wakes the clean-up of the file store every night. */
@Singleton
public class OrphanFilesTimer {

    @Inject
    private OrphanFiles orphans;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void wake() {
        orphans.delete();
    }
}
