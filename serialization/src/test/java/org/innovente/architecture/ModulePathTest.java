package org.innovente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModulePathTest {
    @Test
    void the_tests_run_inside_the_named_module() {
        assertThat(getClass().getModule().getName()).isEqualTo("org.innovente.serialization");
        assertThat(getClass().getModule().getDescriptor().isAutomatic()).isFalse();
    }

    @Test
    void core_is_a_named_module_beside_it() {
        assertThat(ModuleLayer.boot().findModule("org.innovente.core"))
                .hasValueSatisfying(
                        core -> assertThat(core.getDescriptor().isAutomatic()).isFalse());
    }
}
