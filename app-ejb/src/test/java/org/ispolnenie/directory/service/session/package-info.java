/** Sessions seen and ended. */
@NullMarked
package org.ispolnenie.directory.service.session;

import org.jspecify.annotations.NullMarked;
