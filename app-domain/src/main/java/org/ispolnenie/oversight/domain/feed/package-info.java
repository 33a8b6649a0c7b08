/** Published calendars of due dates: who published one, and its secret. */
@NullMarked
package org.ispolnenie.oversight.domain.feed;

import org.jspecify.annotations.NullMarked;
