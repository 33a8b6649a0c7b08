/** The register, boards, due dates, overdue work and inbox for programs. */
@NullMarked
package org.ispolnenie.oversight.rest;

import org.jspecify.annotations.NullMarked;
