/**
 * Lists of organisations that somebody brings as files: compared with the directory row by row, shown, and taken as a whole.
 */
@NullMarked
package org.ispolnenie.directory.service.importing;

import org.jspecify.annotations.NullMarked;
