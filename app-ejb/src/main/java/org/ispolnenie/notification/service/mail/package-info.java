/**
 * Sending the outbox by e-mail: one message, one transaction; nothing is lost while the mail server is away.
 */
@NullMarked
package org.ispolnenie.notification.service.mail;

import org.jspecify.annotations.NullMarked;
