/** Work that takes long enough for somebody to wait for it, to see how far it is and to want it no more. */
@NullMarked
package org.ispolnenie.shared.service.work;

import org.jspecify.annotations.NullMarked;
