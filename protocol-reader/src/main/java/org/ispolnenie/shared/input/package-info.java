/**
 * What people write into fields: the one place that says what a word is.
 */
@NullMarked
package org.ispolnenie.shared.input;

import org.jspecify.annotations.NullMarked;
