package org.ispolnenie.directory.service.session;

import java.time.Instant;

/**
 * A session in which somebody may go on working.
 *
 * @param since   when they signed in
 * @param seen    when it was last used, to the minute
 * @param address where they signed in from
 * @param browser in plain words; empty where it is not known
 * @param own     whether it is that of the one who looks
 */
public record OpenSession(long id, Instant since, Instant seen, String address, String browser, boolean own) {}
