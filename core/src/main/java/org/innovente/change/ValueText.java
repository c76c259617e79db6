package org.innovente.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.innovente.common.Extensions;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.common.Period;
import org.innovente.diploma.ItemRef;
import org.innovente.requirement.Constraint;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/** Values of the model in one line, for reports of changes: not parsed by anybody. */
final class ValueText {
    private ValueText() {}

    /** Returns parts that say something, separated by a space. */
    static String text(Object... parts) {
        List<String> said = new ArrayList<>();
        for (Object part : parts) {
            String text = of(part);
            if (!text.isEmpty()) {
                said.add(text);
            }
        }
        return String.join(" ", said);
    }

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(ValueText::of).orElse("");
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Collection<?> several) {
            List<String> texts = new ArrayList<>();
            several.forEach(one -> texts.add(of(one)));
            return String.join(", ", texts);
        }
        if (value instanceof LocalizedText localized) {
            List<String> texts = new ArrayList<>();
            localized.texts().forEach((language, text) -> texts.add(language + ": " + text));
            return String.join(" / ", texts);
        }
        if (value instanceof Period period) {
            return period.start().map(Object::toString).orElse("") + ".."
                    + period.end().map(Object::toString).orElse("");
        }
        if (value instanceof Identifier identifier) {
            return identifier.scheme() + ":" + identifier.code()
                    + identifier.edition().map(edition -> " (" + edition + ")").orElse("");
        }
        if (value instanceof ItemRef item) {
            return item.kind() + " "
                    + item.framework().map(framework -> framework + "/").orElse("") + item.id()
                    + item.level().map(level -> "@" + level).orElse("");
        }
        if (value instanceof Prerequisite prerequisite) {
            return prerequisite.isNone() ? "none" : text(prerequisite.requirement(), prerequisite.prose());
        }
        if (value instanceof Requirement requirement) {
            return RuleText.of(requirement);
        }
        if (value instanceof Constraint constraint) {
            return RuleText.of(constraint);
        }
        if (value instanceof Extensions extensions) {
            return extensions.isEmpty() ? "" : extensions.asMap().toString();
        }
        return String.valueOf(value);
    }
}
