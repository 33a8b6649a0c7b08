package org.ispolnenie.collection.domain.sheet;

/** A school or exam site that rows are about. */
public record SheetObject(long id, String code, String name) {}
