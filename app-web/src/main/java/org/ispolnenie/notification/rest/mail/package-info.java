/**
 * Mail for programs: the outbox, the templates.
 */
@NullMarked
package org.ispolnenie.notification.rest.mail;

import org.jspecify.annotations.NullMarked;
