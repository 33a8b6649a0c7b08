package org.ispolnenie.assignment.service.evidence;

import java.nio.file.Path;

/**
 * A file as it was sent, not stored yet.
 *
 * @param name    as the sender calls it; for show only, never a path
 * @param content a temporary file with its bytes; whoever made it deletes it
 */
public record IncomingFile(String name, Path content) {}
