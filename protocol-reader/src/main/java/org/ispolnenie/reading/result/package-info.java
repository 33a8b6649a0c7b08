/**
 * What a reading yields: items with their deadlines, parties, links and anomalies, each tied to its characters in the source.
 */
@NullMarked
package org.ispolnenie.reading.result;

import org.jspecify.annotations.NullMarked;
