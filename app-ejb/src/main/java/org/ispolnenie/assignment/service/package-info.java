/**
 * Use cases of assignments: putting a plan on control, the register, one control point, the board.
 */
@NullMarked
package org.ispolnenie.assignment.service;

import org.jspecify.annotations.NullMarked;
