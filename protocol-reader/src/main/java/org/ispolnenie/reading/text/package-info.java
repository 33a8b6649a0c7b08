/**
 * Stretches of a text and the words in them: letters folded, words compared by their stems, so that a name is found in any
 * grammatical case.
 */
@NullMarked
package org.ispolnenie.reading.text;

import org.jspecify.annotations.NullMarked;
