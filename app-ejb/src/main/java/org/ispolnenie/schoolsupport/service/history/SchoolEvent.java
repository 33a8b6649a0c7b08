package org.ispolnenie.schoolsupport.service.history;

import java.time.Instant;

/**
 * Something that happened to a school in a project.
 *
 * @param what   it was about: a curator, the number of a version, the title of a measure or an indicator; for a stay the
 *               reason
 * @param person who did it, by name
 */
public record SchoolEvent(SchoolEventKind kind, String what, String person, Instant at) {}
