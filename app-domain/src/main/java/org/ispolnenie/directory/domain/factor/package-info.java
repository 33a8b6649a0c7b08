/** A second factor of signing in: what a telephone shows, and codes on paper for the day it is lost. */
@NullMarked
package org.ispolnenie.directory.domain.factor;

import org.jspecify.annotations.NullMarked;
