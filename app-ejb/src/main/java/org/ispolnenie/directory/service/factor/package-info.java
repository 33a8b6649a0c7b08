/** A second factor of signing in: how it is kept, sealed and asked for. */
@NullMarked
package org.ispolnenie.directory.service.factor;

import org.jspecify.annotations.NullMarked;
