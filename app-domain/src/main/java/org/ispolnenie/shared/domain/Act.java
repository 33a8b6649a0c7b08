package org.ispolnenie.shared.domain;

import java.time.Instant;

/**
 * Who does something and when: what every change is recorded with. What the state issues (a decree, an order) is not
 * this but a {@code LegalAct}.
 *
 * @param by the signature of the person or system; a deputy's with their principal's
 * @param at when
 */
public record Act(String by, Instant at) {}
