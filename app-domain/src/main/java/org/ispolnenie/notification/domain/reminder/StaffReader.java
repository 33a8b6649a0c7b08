package org.ispolnenie.notification.domain.reminder;

import java.time.LocalDate;

/** Knows who is behind the roles of the ladder. */
public interface StaffReader {

    Staff staffOn(LocalDate day);
}
