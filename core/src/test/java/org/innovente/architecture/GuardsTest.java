package org.innovente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.innovente.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** Shows that the guards see what they are there to see. */
class GuardsTest {
    private static long broken(Class<?> offender) {
        var classes = new ClassFileImporter().importClasses(offender);
        return HouseRules.all().stream()
                .filter((ArchRule rule) -> rule.evaluate(classes).hasViolation())
                .count();
    }

    @Test
    void each_house_rule_finds_its_offender() {
        assertThat(broken(Clock.class)).isEqualTo(1);
        assertThat(broken(Setting.class)).isEqualTo(1);
        assertThat(broken(Chance.class)).isEqualTo(1);
        assertThat(broken(Format.class)).isEqualTo(1);
        assertThat(broken(Print.class)).isEqualTo(1);
        assertThat(broken(Exit.class)).isEqualTo(1);
        assertThat(broken(Innocent.class)).isZero();
    }

    static final class Clock {
        static LocalDate today() {
            return LocalDate.now(java.time.ZoneOffset.UTC);
        }
    }

    static final class Setting {
        static String setting() {
            return String.valueOf(System.getProperty("user.dir"));
        }
    }

    static final class Chance {
        static int chance() {
            return new Random().nextInt();
        }
    }

    static final class Format {
        @SuppressWarnings("DefaultLocale") // The offence is the point.
        static String format(int number) {
            return "%d".formatted(number);
        }
    }

    static final class Print {
        static void print() {
            System.out.println("x");
        }
    }

    static final class Exit {
        static void exit() {
            System.exit(1);
        }
    }

    static final class Innocent {
        static String innocent(LocalDate day, String name) {
            return String.format(Locale.ROOT, "%s %s %d", day, name.toLowerCase(Locale.ROOT), new Random(1).nextInt());
        }
    }
}
