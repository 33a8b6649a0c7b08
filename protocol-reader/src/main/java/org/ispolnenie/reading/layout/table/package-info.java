/**
 * Decisions written as a table: its header, its columns, its rows.
 */
@NullMarked
package org.ispolnenie.reading.layout.table;

import org.jspecify.annotations.NullMarked;
