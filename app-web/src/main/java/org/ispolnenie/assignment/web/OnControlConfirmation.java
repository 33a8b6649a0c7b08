package org.ispolnenie.assignment.web;

/** What the controller has just settled about a protocol, told once on the page that is shown after it. */
public enum OnControlConfirmation {
    CONTRACT,
    CLOSED,
    SHARED,
    LINK,
    NO_LINK
}
