/**
 * The engine of reminders: finds what is due, tells it, and shows beforehand what it will tell.
 */
@NullMarked
package org.ispolnenie.notification.service.reminder;

import org.jspecify.annotations.NullMarked;
