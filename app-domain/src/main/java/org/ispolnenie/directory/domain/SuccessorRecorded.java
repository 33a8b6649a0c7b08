package org.ispolnenie.directory.domain;

import java.time.LocalDate;

/** A body is to be succeeded by another from a day on; fired within the transaction that records it. */
public record SuccessorRecorded(String code, String successor, LocalDate from) {}
