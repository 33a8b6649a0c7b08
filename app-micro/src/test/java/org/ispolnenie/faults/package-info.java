/**
 * What {@code bin/faults} breaks while the engine of reminders works — the application, the database, the clock — and what
 * must be in the database afterwards. Nothing here is known to the product: it is broken from outside, or its parts run in
 * a process that ends itself at a chosen moment.
 */
@NullMarked
package org.ispolnenie.faults;

import org.jspecify.annotations.NullMarked;
