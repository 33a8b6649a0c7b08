/** Pages of reminders: the ladder, the forecast, the engine, letters, digests. */
@NullMarked
package org.ispolnenie.notification.web.reminder;

import org.jspecify.annotations.NullMarked;
