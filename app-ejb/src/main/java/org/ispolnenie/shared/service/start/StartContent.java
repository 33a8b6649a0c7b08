package org.ispolnenie.shared.service.start;

/** What an installation begins with of a feature. Every start sees to it that it is there, one node at a time. */
public interface StartContent {

    /** Stores what is not there yet. */
    void addDelivered();
}
