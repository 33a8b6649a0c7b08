/** The administrator keeps bodies, groups and those in charge; controllers and the chair read what is kept of them. */
@NullMarked
package org.ispolnenie.directory.service.body;

import org.jspecify.annotations.NullMarked;
