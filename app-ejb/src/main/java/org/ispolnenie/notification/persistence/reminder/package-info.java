/**
 * What reminders tell of, on MariaDB.
 */
@NullMarked
package org.ispolnenie.notification.persistence.reminder;

import org.jspecify.annotations.NullMarked;
