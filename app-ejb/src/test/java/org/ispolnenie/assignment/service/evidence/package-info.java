/**
 * What a report brings as evidence.
 */
@NullMarked
package org.ispolnenie.assignment.service.evidence;

import org.jspecify.annotations.NullMarked;
