/** Tests of the package of the same name. */
@NullMarked
package org.ispolnenie.protocol.rest;

import org.jspecify.annotations.NullMarked;
