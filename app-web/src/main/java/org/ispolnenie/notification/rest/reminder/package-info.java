/** Reminders for programs: ladders, forecasts, the engine, letters; the engine's figures and health. */
@NullMarked
package org.ispolnenie.notification.rest.reminder;

import org.jspecify.annotations.NullMarked;
