/** Reads how the items of a protocol hang together. */
@NullMarked
package org.ispolnenie.protocol.service.link;

import org.jspecify.annotations.NullMarked;
