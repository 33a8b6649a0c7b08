/**
 * What a report brings as evidence, read from the form it comes in.
 */
@NullMarked
package org.ispolnenie.assignment.service.evidence;

import org.jspecify.annotations.NullMarked;
