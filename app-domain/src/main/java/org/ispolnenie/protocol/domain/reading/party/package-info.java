/**
 * Who a decision names: words are compared by their stems, so that a party of the directory is found in any grammatical
 * case; what the directory does not know is kept as it is written.
 */
@NullMarked
package org.ispolnenie.protocol.domain.reading.party;

import org.jspecify.annotations.NullMarked;
