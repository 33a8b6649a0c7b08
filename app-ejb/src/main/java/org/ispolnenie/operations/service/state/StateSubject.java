package org.ispolnenie.operations.service.state;

/** What is looked at, in the order in which it is shown. */
public enum StateSubject {
    DATABASE,
    ENGINE,
    MAIL,
    LETTERS,
    ADDRESSES,
    STORAGE,
    SCANNER,
    DIRECTORY_SERVICE,
    CLOCK,
    CALENDAR,
    AUDIT
}
