/**
 * Reminders: what they are planned by, what changes them, and which were sent about a point.
 */
@NullMarked
package org.ispolnenie.notification.service.reminder;

import org.jspecify.annotations.NullMarked;
