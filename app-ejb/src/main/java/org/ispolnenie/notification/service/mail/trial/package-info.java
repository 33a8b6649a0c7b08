/** Tries out whether mail goes, for who has set the mail server up. */
@NullMarked
package org.ispolnenie.notification.service.mail.trial;

import org.jspecify.annotations.NullMarked;
