/**
 * What wakes the work on assignments.
 */
@NullMarked
package org.ispolnenie.assignment.timer;

import org.jspecify.annotations.NullMarked;
