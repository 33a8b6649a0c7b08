/**
 * The protocol of a meeting and its decisions. A protocol enters as a draft read from a file; a person decides the
 * doubts; once approved its decisions go on control. The text of the source never changes: a correction is a recorded
 * human decision beside it.
 */
@NullMarked
package org.ispolnenie.protocol.domain;

import org.jspecify.annotations.NullMarked;
