package org.ispolnenie.quality.service.set;

import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.set.SetState;

/** A set as lists show it. */
public record SetRow(long id, long version, OrganizationRef municipality, int year, SetState state, int round) {}
