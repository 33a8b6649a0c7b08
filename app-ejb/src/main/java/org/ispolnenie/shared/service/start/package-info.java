/** What a start sees to: one node at a time, what an installation begins with, when this node is ready. */
@NullMarked
package org.ispolnenie.shared.service.start;

import org.jspecify.annotations.NullMarked;
