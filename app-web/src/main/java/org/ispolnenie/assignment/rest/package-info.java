/**
 * Assignments, control points and boards for programs.
 */
@NullMarked
package org.ispolnenie.assignment.rest;

import org.jspecify.annotations.NullMarked;
