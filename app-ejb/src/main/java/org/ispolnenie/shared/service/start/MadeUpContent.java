package org.ispolnenie.shared.service.start;

/**
 * What the region that does not exist has of a feature, to try the feature with. It is added only where
 * {@code ISPOLNENIE_DEMO=region} asks for it, after the region's schools and accounts, one node at a time; what is there
 * already, made up or not, stays as it is.
 */
public interface MadeUpContent {

    /** Stores what is not there yet. */
    void addMadeUp();
}
