/** What wakes the sealing of the record. */
@NullMarked
package org.ispolnenie.audit.timer;

import org.jspecify.annotations.NullMarked;
