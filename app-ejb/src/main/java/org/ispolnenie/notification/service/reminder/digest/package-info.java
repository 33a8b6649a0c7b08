/** One person's digest: the points it tells of, as they are now. */
@NullMarked
package org.ispolnenie.notification.service.reminder.digest;

import org.jspecify.annotations.NullMarked;
