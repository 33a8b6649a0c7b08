/** What other features hear of assignments. */
@NullMarked
package org.ispolnenie.assignment.domain.event;

import org.jspecify.annotations.NullMarked;
