/** JSON as the contract has it, written straight to bytes. */
@NullMarked
package org.ispolnenie.shared.json;

import org.jspecify.annotations.NullMarked;
