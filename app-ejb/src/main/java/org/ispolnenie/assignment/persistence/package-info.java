/**
 * Assignments on MariaDB.
 */
@NullMarked
package org.ispolnenie.assignment.persistence;

import org.jspecify.annotations.NullMarked;
