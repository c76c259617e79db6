package org.innovente.validation.bean;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.innovente.finding.Finding;

/** The way from a JSON Pointer to the path of a violation: names become properties, numbers become positions. */
final class ViolationPaths {

    private ViolationPaths() {}

    /** One step: a name, and the position in the list that the step before it names; -1 when there is none. */
    private record Step(String name, int index) {}

    /** Returns the message of a finding as a template in which nothing is replaced. */
    static String template(Finding finding) {
        String text = "[" + finding.code().id() + "] " + finding.message(Locale.ENGLISH);
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Adds a violation at the place that a pointer names; at the root for the empty pointer. */
    static void add(ConstraintViolationBuilder builder, String pointer) {
        List<Step> steps = steps(pointer);
        if (steps.isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        End end = End.of(builder.addPropertyNode(steps.get(0).name()));
        for (Step step : steps.subList(1, steps.size())) {
            if (step.name().isEmpty()) {
                end.bean().get().inIterable().atIndex(step.index()).addConstraintViolation();
                return;
            }
            NodeBuilderCustomizableContext next = end.property().apply(step.name());
            end = step.index() < 0 ? End.of(next) : End.of(next.inIterable().atIndex(step.index()));
        }
        end.finish().run();
    }

    /** The end of a path in the making; the API has two types for it that share no interface. */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable finish) {

        static End of(NodeBuilderCustomizableContext node) {
            return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static End of(NodeBuilderDefinedContext node) {
            return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }

    private static List<Step> steps(String pointer) {
        List<Step> steps = new ArrayList<>();
        int index = -1;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            String name = token.replace("~1", "/").replace("~0", "~");
            if (isNumber(name) && !steps.isEmpty()) {
                index = Integer.parseInt(name);
            } else {
                steps.add(new Step(name, index));
                index = -1;
            }
        }
        if (index >= 0) {
            steps.add(new Step("", index));
        }
        return steps;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
