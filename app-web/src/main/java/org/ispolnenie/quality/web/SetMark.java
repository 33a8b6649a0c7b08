package org.ispolnenie.quality.web;

import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.service.set.SetRow;
import org.jspecify.annotations.Nullable;

/** How the state of a set is shown: colour (by name), sign and word, so that none of them is needed alone. */
public enum SetMark {
    NOT_BEGUN("−"),
    DRAFT("✎"),
    SUBMITTED("▸"),
    RETURNED("↩"),
    ACCEPTED("✓");

    private final String sign;

    SetMark(String sign) {
        this.sign = sign;
    }

    public static SetMark of(@Nullable SetState state) {
        return state == null ? NOT_BEGUN : valueOf(state.name());
    }

    public static SetMark of(@Nullable SetRow set) {
        return of(set == null ? null : set.state());
    }

    public String getSign() {
        return sign;
    }
}
