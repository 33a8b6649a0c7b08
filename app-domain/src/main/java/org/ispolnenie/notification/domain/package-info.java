/**
 * Notices: what a person is to be told of what happened, in one outbox for the pages and, later, e-mail.
 */
@NullMarked
package org.ispolnenie.notification.domain;

import org.jspecify.annotations.NullMarked;
