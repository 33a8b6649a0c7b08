/** What waits for the caller, read by SQL. */
@NullMarked
package org.ispolnenie.oversight.persistence.work;

import org.jspecify.annotations.NullMarked;
