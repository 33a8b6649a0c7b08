/**
 * Reading a protocol: from plain text to items, deadlines, parties, links and doubts, each tied to its characters in
 * the source. Pure and deterministic: the same text, directory and calendar give the same reading.
 */
@NullMarked
package org.ispolnenie.protocol.domain.reading;

import org.jspecify.annotations.NullMarked;
