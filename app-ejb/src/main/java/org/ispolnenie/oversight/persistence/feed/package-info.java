/** Published calendars of due dates on MariaDB. */
@NullMarked
package org.ispolnenie.oversight.persistence.feed;

import org.jspecify.annotations.NullMarked;
