/**
 * The directory on MariaDB.
 */
@NullMarked
package org.ispolnenie.directory.persistence;

import org.jspecify.annotations.NullMarked;
