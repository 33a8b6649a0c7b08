/** What is due on the days of a month, and what is overdue and by how much. */
@NullMarked
package org.ispolnenie.oversight.service.due;

import org.jspecify.annotations.NullMarked;
