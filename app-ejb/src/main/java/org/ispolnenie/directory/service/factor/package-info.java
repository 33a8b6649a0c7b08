/** A second factor of signing in: set up and switched off by its person, taken away by an administrator. */
@NullMarked
package org.ispolnenie.directory.service.factor;

import org.jspecify.annotations.NullMarked;
