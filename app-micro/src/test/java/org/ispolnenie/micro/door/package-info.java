/** The door without a server. */
@NullMarked
package org.ispolnenie.micro.door;

import org.jspecify.annotations.NullMarked;
