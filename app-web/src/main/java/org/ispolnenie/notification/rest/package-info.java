/**
 * Notices for programs.
 */
@NullMarked
package org.ispolnenie.notification.rest;

import org.jspecify.annotations.NullMarked;
