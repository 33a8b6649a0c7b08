@NullMarked
package org.ispolnenie.notification.service.mail;

import org.jspecify.annotations.NullMarked;
