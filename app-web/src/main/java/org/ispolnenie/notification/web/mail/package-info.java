/** Pages of mail: the outbox, the templates. */
@NullMarked
package org.ispolnenie.notification.web.mail;

import org.jspecify.annotations.NullMarked;
