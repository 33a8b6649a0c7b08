/**
 * Protocols on MariaDB.
 */
@NullMarked
package org.ispolnenie.protocol.persistence;

import org.jspecify.annotations.NullMarked;
