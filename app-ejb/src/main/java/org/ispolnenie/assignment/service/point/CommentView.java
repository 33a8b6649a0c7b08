package org.ispolnenie.assignment.service.point;

import java.time.Instant;

/** What somebody said about a control point; the person by the name people know them by. */
public record CommentView(long id, String person, Instant at, String text) {}
