/**
 * Rules of control: how the deadlines that decisions write become due dates, by what act, each date with its explanation.
 * A rule set has editions; an edition in use is never changed.
 */
@NullMarked
package org.ispolnenie.protocol.domain.rule;

import org.jspecify.annotations.NullMarked;
