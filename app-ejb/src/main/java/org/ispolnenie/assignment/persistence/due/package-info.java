/** What is due and what is overdue, as SQL: the one place that says it for every list and figure. */
@NullMarked
package org.ispolnenie.assignment.persistence.due;

import org.jspecify.annotations.NullMarked;
