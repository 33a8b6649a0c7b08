/**
 * The reading of a protocol. {@link org.ispolnenie.reading.ProtocolReader} goes down its stages, each a package of its own
 * that knows only those before it:
 *
 * <ol>
 *   <li>{@code extraction}: the text of a document of any kind;
 *   <li>{@code layout}: lines, numbers, labels and tables become an outline of draft items;
 *   <li>{@code deadline}, {@code party}: what is written as a deadline, who is named;
 *   <li>{@code item}: each draft item is understood with their help;
 *   <li>{@code doubt}: what a careful secretary would ask about it.
 * </ol>
 *
 * <p>{@code result} is what comes out, {@code text} what all stages read with, {@code calendar} what they are handed of
 * working days. Pure and deterministic: the same text, names and calendar give the same reading. Knows no database, no
 * server and no directory of ours.
 */
@NullMarked
package org.ispolnenie.reading;

import org.jspecify.annotations.NullMarked;
