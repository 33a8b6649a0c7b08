/** Pages of notices: the bell, the list. */
@NullMarked
package org.ispolnenie.notification.web;

import org.jspecify.annotations.NullMarked;
