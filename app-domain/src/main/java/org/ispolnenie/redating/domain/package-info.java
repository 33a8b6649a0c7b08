/** Dates that are moved after approval: off days an act made non-working, and by the day of an event they waited for. */
@NullMarked
package org.ispolnenie.redating.domain;

import org.jspecify.annotations.NullMarked;
