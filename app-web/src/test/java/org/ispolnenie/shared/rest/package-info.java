/** Tests of the package of the same name. */
@NullMarked
package org.ispolnenie.shared.rest;

import org.jspecify.annotations.NullMarked;
