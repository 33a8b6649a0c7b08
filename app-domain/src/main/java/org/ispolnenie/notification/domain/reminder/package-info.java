/**
 * The ladder of reminders: when, before and after a due date, who is reminded of it. What is due is worked out from dates
 * alone, so it may be looked for at any time, by anybody, after any outage.
 */
@NullMarked
package org.ispolnenie.notification.domain.reminder;

import org.jspecify.annotations.NullMarked;
