/**
 * Control points and all that is done to them, for programs.
 */
@NullMarked
package org.ispolnenie.assignment.rest;

import org.jspecify.annotations.NullMarked;
