/**
 * Who a decision names: a party of the directory is recognised only when its name explains the whole phrase; what the
 * directory does not know is kept as it is written.
 */
@NullMarked
package org.ispolnenie.reading.party;

import org.jspecify.annotations.NullMarked;
