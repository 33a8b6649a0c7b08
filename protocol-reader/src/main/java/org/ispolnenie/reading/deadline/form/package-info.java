/**
 * The forms a deadline is written in, one class for each kind, and the parser that tries them in turn.
 */
@NullMarked
package org.ispolnenie.reading.deadline.form;

import org.jspecify.annotations.NullMarked;
