package org.ispolnenie.shared.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {

    @Test
    void objectsAreReadInTheirOrder() {
        Map<String, @Nullable Object> read = JsonTree.object(
                "{\"text\":\"слово\",\"number\":1.50,\"flag\":true,\"none\":null,\"list\":[\"a\",2,{\"x\":1}]}");

        assertThat(read.keySet()).containsExactly("text", "number", "flag", "none", "list");
        assertThat(JsonTree.text(read, "text")).isEqualTo("слово");
        assertThat(JsonTree.text(read, "number")).isNull();
        assertThat(JsonTree.number(read, "number")).isEqualTo("1.50");
        assertThat(read).containsEntry("flag", true).containsEntry("none", null);
        assertThat(JsonTree.texts(read, "list")).containsExactly("a");
        assertThat(JsonTree.objects(read, "list")).isEqualTo(List.of(Map.of("x", BigDecimal.ONE)));
        assertThat(JsonTree.objects(read, "absent")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "{", "{\"a\":}", "слово"})
    void whatIsNoObjectIsRefused(String text) {
        assertThatThrownBy(() -> JsonTree.object(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
