/**
 * What wakes the engine of reminders.
 */
@NullMarked
package org.ispolnenie.notification.timer.reminder;

import org.jspecify.annotations.NullMarked;
