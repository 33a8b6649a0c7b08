/**
 * The outbox as mail, and the templates, on MariaDB.
 */
@NullMarked
package org.ispolnenie.notification.persistence.mail;

import org.jspecify.annotations.NullMarked;
