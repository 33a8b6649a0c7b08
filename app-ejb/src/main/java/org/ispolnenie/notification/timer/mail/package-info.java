/**
 * What wakes the sender of mail.
 */
@NullMarked
package org.ispolnenie.notification.timer.mail;

import org.jspecify.annotations.NullMarked;
