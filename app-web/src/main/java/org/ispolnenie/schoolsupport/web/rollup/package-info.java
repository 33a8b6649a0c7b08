/** The page of how far a project is in municipalities and in the region, its workbook, and what a report says of it. */
@NullMarked
package org.ispolnenie.schoolsupport.web.rollup;

import org.jspecify.annotations.NullMarked;
