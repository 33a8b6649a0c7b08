/**
 * The engine of reminders on MariaDB.
 */
@NullMarked
package org.ispolnenie.notification.persistence.reminder;

import org.jspecify.annotations.NullMarked;
