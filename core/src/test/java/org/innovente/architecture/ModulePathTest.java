package org.innovente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModulePathTest {
    @Test
    void the_tests_run_inside_the_named_module() {
        assertThat(getClass().getModule().getName()).isEqualTo("org.innovente.core");
        assertThat(getClass().getModule().getDescriptor().isAutomatic()).isFalse();
    }
}
