/** How far long work is, told to the page that waits for it. */
@NullMarked
package org.ispolnenie.shared.web.work;

import org.jspecify.annotations.NullMarked;
