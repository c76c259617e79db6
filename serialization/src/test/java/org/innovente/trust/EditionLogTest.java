package org.innovente.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.finding.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionLogTest {
    private static final Optional<String> KEY = Optional.of("key");

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.0.0, 0",
        "1.0.0, 1.0, 0",
        "1.2.0, 1.10.0, -1",
        "2, 1.9.9, 1",
        "1.0.0-rc.1, 1.0.0, -1",
        "1.0.0-rc.2, 1.0.0-rc.10, -1",
        "1.0.0-alpha, 1.0.0-1, 1",
        "1.0.0-a, 1.0.0-a.1, -1",
        "1.0.0+x, 1.0.0+y, 0",
        "2026.11, 2026.9, 1",
        "99999999999999999999.0, 1, 1",
        "v1, 1, ?",
        "2026-11-24x, 1..2, ?",
        "'', 1, ?",
    })
    void orders_versions(String one, String other, String expected) {
        OptionalInt order = Versions.compare(one, other);

        assertThat(order.isEmpty() ? "?" : Integer.toString(Integer.signum(order.getAsInt())))
                .isEqualTo(expected);
        OptionalInt back = Versions.compare(other, one);
        assertThat(back.isEmpty()).isEqualTo(order.isEmpty());
        order.ifPresent(value -> assertThat(back.getAsInt()).isEqualTo(-value));
    }

    @Test
    void accepts_newer_editions_by_the_same_signer() {
        EditionLog log = EditionLog.empty();
        for (String version : new String[] {"1.0.0", "1.0.0", "1.0.1", "2.0.0"}) {
            log = log.accept(edition(version, "a" + version), KEY).orThrow();
        }

        assertThat(log.find("demo").orElseThrow().edition().version()).isEqualTo("2.0.0");
        assertThat(EditionLog.parse(log.toJson()).orThrow().accepted()).isEqualTo(log.accepted());
    }

    @Test
    void refuses_rollback_reuse_and_downgrade() {
        EditionLog log = EditionLog.empty().accept(edition("1.1.0", "a"), KEY).orThrow();

        assertThat(code(log.accept(edition("1.0.9", "b"), KEY))).isEqualTo("trust.rollback");
        assertThat(code(log.accept(edition("1.1.0", "b"), KEY))).isEqualTo("trust.version-reused");
        assertThat(code(log.accept(edition("spring", "b"), KEY))).isEqualTo("trust.version-unordered");
        assertThat(code(log.accept(edition("1.2.0", "b"), Optional.empty()))).isEqualTo("trust.unsigned-after-signed");
        assertThat(code(log.accept(edition("1.2.0", "b"), Optional.of("other"))))
                .isEqualTo("trust.signer-changed");
        assertThat(log.find("demo").orElseThrow().edition().version()).isEqualTo("1.1.0");
    }

    @Test
    void lets_an_unsigned_catalogue_become_signed() {
        EditionLog log =
                EditionLog.empty().accept(edition("1", "a"), Optional.empty()).orThrow();

        assertThat(log.accept(edition("2", "b"), KEY).report().isEmpty()).isTrue();
    }

    @Test
    void reports_a_log_that_is_none() {
        for (String json : new String[] {
            "{}",
            "[]",
            "{\"accepted\":{\"a\":{}}}",
            "{\"accepted\":{\"a\":1}}",
            "{\"accepted\":{\"a\":{\"version\":\"1\",\"hash\":\"x\"}}}"
        }) {
            assertThat(EditionLog.parse(json.getBytes(StandardCharsets.UTF_8)).value())
                    .isEmpty();
        }
    }

    private static Edition edition(String version, String content) {
        return new Edition("demo", version, ContentHash.of(new Json.Text(content)));
    }

    private static String code(Read<EditionLog> read) {
        return read.report().findings().get(0).code().id();
    }
}
