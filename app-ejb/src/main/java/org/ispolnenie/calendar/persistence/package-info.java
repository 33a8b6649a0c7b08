/**
 * The table of calendar exceptions on MariaDB.
 */
@NullMarked
package org.ispolnenie.calendar.persistence;

import org.jspecify.annotations.NullMarked;
