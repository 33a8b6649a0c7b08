/** Workbooks of sheets: taken out to be filled in with an office program, and brought back. */
@NullMarked
package org.ispolnenie.collection.service.workbook;

import org.jspecify.annotations.NullMarked;
