/** Deadlines of plans, dated as those of protocols are. */
@NullMarked
package org.ispolnenie.protocol.service.deadline;

import org.jspecify.annotations.NullMarked;
