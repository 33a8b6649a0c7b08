/** Use cases of moving dates: off the days of an act, and to the day of an event. */
@NullMarked
package org.ispolnenie.redating.service;

import org.jspecify.annotations.NullMarked;
