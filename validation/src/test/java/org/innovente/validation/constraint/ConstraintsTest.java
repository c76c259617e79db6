package org.innovente.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    /** A record as an application would write it. */
    public record Sheet(
            @Siret @Nullable String siret,
            @Siren @Nullable String siren,
            @UaiCode @Nullable String uai,
            @Nda @Nullable String nda,
            @InseeRegion @Nullable String region,
            @InseeDepartment @Nullable String department,
            @RncpNumber @Nullable String rncp,
            @RsNumber @Nullable String rs,
            @RncpBlockCode @Nullable String block,
            @Formacode @Nullable String formacode,
            @RomeCode @Nullable String rome,
            @NsfCode @Nullable String nsf,
            @Bcp47 @Nullable String language,
            @ModuleCode @Nullable String module,
            @EqfLevel @Nullable Integer level,
            @EctsCredits @Nullable BigDecimal credits) {}

    private static Set<String> invalid(Sheet sheet) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Set<ConstraintViolation<Sheet>> violations = factory.getValidator().validate(sheet);
            assertThat(violations).allSatisfy(v -> assertThat(v.getMessage()).startsWith("must be"));
            return violations.stream().map(v -> v.getPropertyPath().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void good_values_and_absent_values_are_valid() {
        assertThat(invalid(new Sheet(
                        "73282932000074",
                        "732829320",
                        "0750655E",
                        "11753456775",
                        "01",
                        "2A",
                        "RNCP35340",
                        "5616",
                        "RNCP35340BC01",
                        "32070",
                        "M1402",
                        "200r",
                        "fr-CA",
                        "GEOS 4300",
                        6,
                        new BigDecimal("2.5"))))
                .isEmpty();
        assertThat(invalid(new Sheet(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null)))
                .isEmpty();
    }

    @Test
    void bad_values_are_not() {
        assertThat(invalid(new Sheet(
                        "73282932000075",
                        "732829321",
                        "0750655F",
                        "1175345677",
                        "42",
                        "20",
                        "RNCP",
                        "RS",
                        "RNCP35340 BC1",
                        "3207",
                        "Z1402",
                        "20",
                        "fr_FR",
                        " GE37",
                        9,
                        new BigDecimal("2.3"))))
                .hasSize(16);
    }
}
