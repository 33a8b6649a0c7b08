/** {@code /organizations/{code}} and {@code /groups/{code}}: one body, one group, as the administrator keeps them. */
@NullMarked
package org.ispolnenie.directory.rest.body;

import org.jspecify.annotations.NullMarked;
