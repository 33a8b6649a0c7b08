package org.ispolnenie.micro.door;

/** The limits of the door: times, sizes and numbers. The figures are told in docs/admin.md. */
final class Limits {

    /** A head has to be there this long after its first byte. */
    static final int HEAD_SECONDS = 20;

    /** A body has this long before its pace counts. */
    static final int BODY_SECONDS = 20;

    /** The pace a body must keep after that. */
    static final int BYTES_PER_SECOND = 1024;

    /** What was sent faster is credited, so far: an honest line that stands still for a minute is not cut. */
    static final int CREDIT_SECONDS = 60;

    /** A refused caller has this long to read why. */
    static final int LINGER_SECONDS = 3;

    /** Connections there may be. */
    static final int CONNECTIONS = 4096;

    /** Connections of one address: an office of hundreds of people, or a proxy. */
    static final int PER_ADDRESS = 1024;

    /** Bodies that may be waited for at once. */
    static final int WAITING_BODIES = 2048;

    /** A body up to this size waits in memory, the rest of a longer one in a file. */
    static final int IN_MEMORY = 16 << 10;

    /** No request is longer: the application refuses from 201 MB on, in words of its own. */
    static final long LARGEST_BODY = 204L << 20;

    /** What all waiting bodies may take of the disk. */
    static final long ON_DISK = 4L << 30;

    /** What is answered and not read has this long before the pace of the reading counts; it is the pace of bodies. */
    static final int READ_SECONDS = 20;

    /** What one caller may leave unread before nothing more is done for them: more than any page or script has. */
    static final int UNREAD = 2 << 20;

    /** From here on it is looked at what all callers together leave unread. */
    static final int MUCH_UNREAD = 256 << 10;

    /** What all callers together may leave unread: it waits in memory. */
    static final long ALL_UNREAD = 64L << 20;

    /** Answers longer than {@link #UNREAD}, files, that may stand still at once: each holds a thread. */
    static final int STANDING = 32;

    private Limits() {}
}
