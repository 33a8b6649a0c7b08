/** Pages of the protocol: taking in a file, reviewing what was read, the protocol itself, the list of them. */
@NullMarked
package org.ispolnenie.protocol.web;

import org.jspecify.annotations.NullMarked;
