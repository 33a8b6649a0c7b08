package org.ispolnenie.assignment.domain.evidence;

/**
 * A file that lies in the file store, as a report refers to it.
 *
 * @param name      as the sender called it, without folders
 * @param mediaType by its content, whatever the sender said
 * @param size      in bytes
 * @param sha256    in hex; names the bytes in the store
 */
public record StoredFile(String name, String mediaType, long size, String sha256) {}
