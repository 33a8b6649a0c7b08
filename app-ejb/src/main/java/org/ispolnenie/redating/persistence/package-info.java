/** Moved dates and awaited dates on MariaDB. */
@NullMarked
package org.ispolnenie.redating.persistence;

import org.jspecify.annotations.NullMarked;
