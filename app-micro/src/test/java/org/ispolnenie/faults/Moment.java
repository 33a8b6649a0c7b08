package org.ispolnenie.faults;

/** The moments of the engine's work at which it can be ended. */
enum Moment {
    NOTED("before it is committed which measures have changed"),
    NOTED_COMMITTED("after that is committed"),
    CLAIMED("after the claim of points"),
    RECORDING("before the steps are written"),
    RECORDED("after the steps are written"),
    LOOKED_AGAIN("after the points are said to be looked at again"),
    FOUND("before that is committed"),
    FOUND_COMMITTED("after that is committed"),
    TELLING("between any two statements of telling one person or body"),
    TOLD("before the telling of one is committed"),
    TOLD_COMMITTED("after the telling of one is committed");

    private final String words;

    Moment(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Told when the engine comes to a moment. */
    @FunctionalInterface
    interface Listener {
        void at(Moment moment);

        /** Ends this JVM without a word when a moment comes for the n-th time. */
        static Listener ending(Moment last, int times) {
            int[] come = {0};
            return moment -> {
                if (moment == last && ++come[0] == times) {
                    Runtime.getRuntime().halt(PlainEngine.HALTED);
                }
            };
        }
    }
}
