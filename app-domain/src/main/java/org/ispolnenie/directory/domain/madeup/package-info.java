/** A region that does not exist, the same at every call: its schools and exam sites, chance and time of its work. */
@NullMarked
package org.ispolnenie.directory.domain.madeup;

import org.jspecify.annotations.NullMarked;
