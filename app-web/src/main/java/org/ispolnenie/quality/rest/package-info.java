/** Quality management over REST: frameworks, measures, sets, the matrix. */
@NullMarked
package org.ispolnenie.quality.rest;

import org.jspecify.annotations.NullMarked;
