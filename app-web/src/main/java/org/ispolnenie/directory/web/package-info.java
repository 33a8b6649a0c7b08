/** Pages of the directory: signing in and out, who is at the page. */
@NullMarked
package org.ispolnenie.directory.web;

import org.jspecify.annotations.NullMarked;
