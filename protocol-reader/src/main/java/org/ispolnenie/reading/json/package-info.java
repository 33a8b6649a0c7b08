/** A reading as JSON, as the contract has it: for REST and for {@code bin/read}. */
@NullMarked
package org.ispolnenie.reading.json;

import org.jspecify.annotations.NullMarked;
