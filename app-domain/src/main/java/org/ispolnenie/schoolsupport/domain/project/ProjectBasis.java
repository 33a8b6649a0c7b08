package org.ispolnenie.schoolsupport.domain.project;

/**
 * The decision that ordered a project.
 *
 * @param decision the number of the item
 */
public record ProjectBasis(long protocolId, String decision) {}
