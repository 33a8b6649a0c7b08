/** Ladders: which steps bodies and people are reminded by, and what a changed one would send. */
@NullMarked
package org.ispolnenie.notification.service.reminder.ladder;

import org.jspecify.annotations.NullMarked;
