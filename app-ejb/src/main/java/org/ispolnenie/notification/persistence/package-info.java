/**
 * The outbox on MariaDB.
 */
@NullMarked
package org.ispolnenie.notification.persistence;

import org.jspecify.annotations.NullMarked;
