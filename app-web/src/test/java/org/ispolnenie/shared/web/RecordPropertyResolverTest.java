package org.ispolnenie.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordPropertyResolverTest {

    private static final Row ROW = new Row("3.1", 0);

    private final RecordPropertyResolver resolver = new RecordPropertyResolver();
    private final ELContext context = new ContextOf(resolver);

    /** A row of a table. */
    public record Row(String number, int left) {

        public boolean isOpen() {
            return left == 0;
        }

        public String getWords() {
            return "п. " + number;
        }

        public String sentence(String end) {
            return number + end;
        }
    }

    @Test
    void aComponentIsAProperty() {
        assertThat(resolver.getValue(context, ROW, "number")).isEqualTo("3.1");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatARecordIsOrGetsIsAProperty() {
        assertThat(resolver.getValue(context, ROW, "open")).isEqualTo(true);
        assertThat(resolver.getValue(context, ROW, "words")).isEqualTo("п. 3.1");
    }

    @Test
    void whatItIsNotAskedForIsLeftToOthers() {
        assertThat(resolver.getValue(context, ROW, "sentence")).isNull();
        assertThat(resolver.getValue(context, ROW, "class")).isNull();
        assertThat(resolver.getValue(context, "no record", "open")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordIsNotWritten() {
        assertThat(resolver.isReadOnly(context, ROW, "number")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, ROW, "number", "4"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class ContextOf extends ELContext {

        private final ELResolver resolver;

        ContextOf(ELResolver resolver) {
            this.resolver = resolver;
        }

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
