package org.ispolnenie.directory.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.ispolnenie.directory.service.session.RecordedSessions;

/** Wakes the forgetting of sessions that are over every night. */
@Singleton
public class SessionsTimer {

    @Inject
    private RecordedSessions sessions;

    @Schedule(hour = "3", minute = "43", persistent = false)
    void wake() {
        sessions.forgetOld();
    }
}
