/** Letters to bodies without an account, to be printed. */
@NullMarked
package org.ispolnenie.notification.service.reminder.letter;

import org.jspecify.annotations.NullMarked;
