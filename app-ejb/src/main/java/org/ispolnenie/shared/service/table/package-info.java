/**
 * Tables that people bring as files: rows of cells with their places, whether they come from a CSV file or a workbook. What
 * a file must not do (unfold without end, hold formulas or macros) is known here, what its columns mean is not.
 */
@NullMarked
package org.ispolnenie.shared.service.table;

import org.jspecify.annotations.NullMarked;
