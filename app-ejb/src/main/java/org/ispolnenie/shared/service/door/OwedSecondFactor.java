package org.ispolnenie.shared.service.door;

/** Of whom a second factor is demanded who has none: the directory says so by a group that has no right. */
public final class OwedSecondFactor {

    public static final String GROUP = "OWES_SECOND_FACTOR";

    private OwedSecondFactor() {}
}
