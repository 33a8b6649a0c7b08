/**
 * Use cases of notices: telling people what happened, reading what one is told.
 */
@NullMarked
package org.ispolnenie.notification.service;

import org.jspecify.annotations.NullMarked;
