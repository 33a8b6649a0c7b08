/** Moving of dates for programs. */
@NullMarked
package org.ispolnenie.redating.rest;

import org.jspecify.annotations.NullMarked;
