package org.ispolnenie.directory.service.body;

import org.ispolnenie.directory.domain.body.PersonInCharge;

/**
 * Somebody in charge of a body.
 *
 * @param today whether they are in charge today
 */
public record PersonInChargeView(long id, long version, PersonInCharge.Description description, boolean today) {}
