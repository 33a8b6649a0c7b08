/**
 * The EAR that ships, on the server it ships for.
 */
@NullMarked
package org.ispolnenie.ear;

import org.jspecify.annotations.NullMarked;
