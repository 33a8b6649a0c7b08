/** Where a person stands: the address of a page that leads back to it, whatever became of the page meanwhile. */
@NullMarked
package org.ispolnenie.shared.web.place;

import org.jspecify.annotations.NullMarked;
