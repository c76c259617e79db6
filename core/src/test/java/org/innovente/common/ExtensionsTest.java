package org.innovente.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

    private static final Extensions TWO = Extensions.EMPTY.with("x-b", "1").with("x-a", "[2.50]");

    @Test
    void keep_their_order_which_is_part_of_equality() {
        assertThat(TWO.names()).containsExactly("x-b", "x-a");
        assertThat(TWO)
                .isEqualTo(Extensions.of(new LinkedHashMap<>(TWO.asMap())))
                .hasSameHashCodeAs(TWO);
        assertThat(TWO).isNotEqualTo(Extensions.EMPTY.with("x-a", "[2.50]").with("x-b", "1"));
        assertThat(TWO.with("x-b", "3").names()).containsExactly("x-b", "x-a");
    }

    @Test
    void are_empty_again_when_the_last_is_gone() {
        assertThat(TWO.without("x-a").without("x-b")).isSameAs(Extensions.EMPTY);
        assertThat(TWO.without("nothing")).isSameAs(TWO);
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.EMPTY);
        assertThat(TWO.find("x-a")).contains("[2.50]");
        assertThat(TWO.find("x-c")).isEmpty();
    }

    @Test
    void refuse_what_cannot_be_minified_json() {
        for (String text : new String[] {"", " ", "{\n}", "\t1"}) {
            assertThatThrownBy(() -> TWO.with("x-a", text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'x-a'");
        }
    }
}
