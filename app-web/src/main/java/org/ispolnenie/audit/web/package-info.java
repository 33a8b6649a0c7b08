/** The audit on a page, and as a file. */
@NullMarked
package org.ispolnenie.audit.web;

import org.jspecify.annotations.NullMarked;
