/** Files given to programs. */
@NullMarked
package org.ispolnenie.shared.rest.file;

import org.jspecify.annotations.NullMarked;
