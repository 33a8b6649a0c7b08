package org.ispolnenie.shared.domain.formula;

import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.jspecify.annotations.Nullable;

/** Yes and no put together. What is not known matters only where it decides: no and unknown is no. */
sealed interface Condition extends Term {

    @Override
    default CellType type() {
        return CellType.YES_NO;
    }

    static @Nullable Boolean yes(Term term, FormulaScope scope) {
        return term.value(scope) instanceof OfFlag flag ? flag.yes() : null;
    }

    /**
     * Both, or either.
     *
     * @param decisive the answer of one side that needs no other: no for «and», yes for «or»
     */
    record Joined(boolean decisive, Term left, Term right) implements Condition {

        @Override
        public @Nullable CellValue value(FormulaScope scope) {
            @Nullable Boolean one = yes(left, scope);
            @Nullable Boolean other = yes(right, scope);
            if ((one != null && one == decisive) || (other != null && other == decisive)) {
                return new OfFlag(decisive);
            }
            return one == null || other == null ? null : new OfFlag(!decisive);
        }
    }

    record Not(Term of) implements Condition {

        @Override
        public @Nullable CellValue value(FormulaScope scope) {
            @Nullable Boolean answer = yes(of, scope);
            return answer == null ? null : new OfFlag(!answer);
        }
    }

    /** Whether there is anything. */
    record Filled(Term of) implements Condition {

        @Override
        public CellValue value(FormulaScope scope) {
            return new OfFlag(of.value(scope) != null);
        }
    }
}
