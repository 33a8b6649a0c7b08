/**
 * The door of the HTTP server: who comes in, how long a head and a body may take, which requests are none. It stands in
 * Grizzly's filter chain, before a thread is given to a request: a slow client holds a socket and nothing else
 * (docs/decisions/0059).
 */
@NullMarked
package org.ispolnenie.micro.door;

import org.jspecify.annotations.NullMarked;
