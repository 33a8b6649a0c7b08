/**
 * Mail: what becomes of a notice on its way to a person's letter box, and the templates it is written by.
 */
@NullMarked
package org.ispolnenie.notification.domain.mail;

import org.jspecify.annotations.NullMarked;
