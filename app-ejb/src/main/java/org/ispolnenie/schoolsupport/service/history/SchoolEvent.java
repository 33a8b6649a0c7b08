package org.ispolnenie.schoolsupport.service.history;

import java.time.Instant;

/**
 * Something that happened to a school in a project.
 *
 * @param what   it was about: a curator, the number of a version, the title of a measure (of a cancelled one with
 *               the reason) or of an indicator; for a stay the reason
 * @param person who did it, by name
 */
public record SchoolEvent(SchoolEventKind kind, String what, String person, Instant at) {}
