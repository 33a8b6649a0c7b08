/** Decisions on control: put there by an approval, their contract of evidence, their end for all bodies. */
@NullMarked
package org.ispolnenie.assignment.service.decision;

import org.jspecify.annotations.NullMarked;
