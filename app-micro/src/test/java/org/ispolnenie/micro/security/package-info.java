/** Who is let in, and who is not: many at once, guesses, and other sites. */
@NullMarked
package org.ispolnenie.micro.security;

import org.jspecify.annotations.NullMarked;
