package org.innovente.exchange.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseIdsTest {

    @Test
    void derived_identifiers_never_change() {
        assertThat(CaseIds.derive("competency", "innovente", "C1.2"))
                .isEqualTo(CaseIds.derive("competency", "innovente", "C1.2"));
        assertThat(CaseIds.isStrict(CaseIds.derive("a"))).isTrue();
        assertThat(CaseIds.derive("a")).isEqualTo("fb51afb3-7b6e-5cd8-b582-45cef9209478");
    }

    @Test
    void parts_do_not_run_together() {
        assertThat(CaseIds.derive("ab", "c")).isNotEqualTo(CaseIds.derive("a", "bc"));
    }

    @Test
    void only_lower_case_versions_1_to_5_are_strict() {
        assertThat(CaseIds.isStrict("b1750dc6-f058-11e7-b894-8d445e7af8cb")).isTrue();
        assertThat(CaseIds.isStrict("B1750DC6-f058-11e7-b894-8d445e7af8cb")).isFalse();
        assertThat(CaseIds.isStrict("00000000-0000-0000-0000-000000000000")).isFalse();
        assertThat(CaseIds.isStrict("01890a5d-ac96-774b-bcce-b302099a8057")).isFalse();
        assertThat(CaseIds.isStrict("1-1-1-1-1")).isFalse();
        assertThat(CaseIds.strict("B1750DC6-F058-11E7-B894-8D445E7AF8CB"))
                .isEqualTo("b1750dc6-f058-11e7-b894-8d445e7af8cb");
    }
}
