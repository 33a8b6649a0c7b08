/**
 * How a request becomes that of a known caller: sessions for pages, Basic for programs; and what every answer carries so
 * that a browser is hard to misuse.
 */
@NullMarked
package org.ispolnenie.shared.web.security;

import org.jspecify.annotations.NullMarked;
