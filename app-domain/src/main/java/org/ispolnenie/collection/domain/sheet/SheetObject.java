package org.ispolnenie.collection.domain.sheet;

/** A school or exam site that rows are about, or a file of the sheet, whose code is its name. */
public record SheetObject(long id, String code, String name) {}
