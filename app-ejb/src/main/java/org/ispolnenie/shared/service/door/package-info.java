/** What the directory of people may answer to somebody at the door besides yes and no, in words that every door knows. */
@NullMarked
package org.ispolnenie.shared.service.door;

import org.jspecify.annotations.NullMarked;
