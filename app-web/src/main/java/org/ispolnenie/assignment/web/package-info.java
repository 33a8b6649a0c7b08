/** One control point as a page, and what is settled about a decision for all bodies. */
@NullMarked
package org.ispolnenie.assignment.web;

import org.jspecify.annotations.NullMarked;
