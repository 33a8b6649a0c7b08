/** Whose rights a call needs, known before anything of it is read. */
@NullMarked
package org.ispolnenie.shared.rest.right;

import org.jspecify.annotations.NullMarked;
