/**
 * Refusals that say why in a message, and the causes behind a failure.
 */
@NullMarked
package org.ispolnenie.shared.failure;

import org.jspecify.annotations.NullMarked;
