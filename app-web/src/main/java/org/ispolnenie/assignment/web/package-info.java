/** Pages of assignments: the start page, the register, the board, one control point. */
@NullMarked
package org.ispolnenie.assignment.web;

import org.jspecify.annotations.NullMarked;
