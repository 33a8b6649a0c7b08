/** What is due and what is overdue, read by SQL. */
@NullMarked
package org.ispolnenie.oversight.persistence.due;

import org.jspecify.annotations.NullMarked;
