/** Tests of the package of the same name. */
@NullMarked
package org.ispolnenie.shared.web.security;

import org.jspecify.annotations.NullMarked;
