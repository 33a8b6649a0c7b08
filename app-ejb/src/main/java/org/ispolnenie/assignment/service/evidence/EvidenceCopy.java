package org.ispolnenie.assignment.service.evidence;

/** A body that has handed in a certain file. */
public record EvidenceCopy(String sha256, long organizationId, String organizationName) {}
