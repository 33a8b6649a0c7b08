package org.ispolnenie.assignment.web;

/**
 * What the controller has just changed on the card of a protocol on control (an evidence contract, a closing, a link
 * …). The page that is shown afterwards confirms it once.
 */
public enum OnControlConfirmation {
    CONTRACT,
    CLOSED,
    SHARED,
    LINK,
    NO_LINK
}
