/** Pages that are looked at: start page, register, board, comparison, due dates, overdue work, inbox. */
@NullMarked
package org.ispolnenie.oversight.web;

import org.jspecify.annotations.NullMarked;
