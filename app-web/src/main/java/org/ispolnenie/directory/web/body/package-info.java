/** Pages of one body and of groups: what is kept of them, and the forms by which the administrator keeps it. */
@NullMarked
package org.ispolnenie.directory.web.body;

import org.jspecify.annotations.NullMarked;
