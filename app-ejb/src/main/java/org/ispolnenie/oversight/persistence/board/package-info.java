/** The board, and the reports of all bodies beside each other, read by SQL. */
@NullMarked
package org.ispolnenie.oversight.persistence.board;

import org.jspecify.annotations.NullMarked;
