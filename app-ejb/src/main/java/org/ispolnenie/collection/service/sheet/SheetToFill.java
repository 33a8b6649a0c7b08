package org.ispolnenie.collection.service.sheet;

import org.ispolnenie.collection.domain.sheet.KnownObjects;
import org.ispolnenie.directory.domain.OrganizationRef;

/**
 * The sheet of a control point with all that is needed to fill it in somewhere else.
 *
 * @param body    whose it is
 * @param label   of the item or sub-item
 * @param objects the schools and exam sites that may be named in it; none where it is only to be read
 */
public record SheetToFill(SheetView sheet, OrganizationRef body, String label, KnownObjects objects) {}
