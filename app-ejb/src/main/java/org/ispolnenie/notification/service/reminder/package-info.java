/**
 * What reminders tell of.
 */
@NullMarked
package org.ispolnenie.notification.service.reminder;

import org.jspecify.annotations.NullMarked;
