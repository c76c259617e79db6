package org.innovente.exchange.curricular;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.common.ModuleId;
import org.innovente.exchange.Reading;
import org.innovente.exchange.Writing;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;

/** Writes rules as lists of courses, all of which are asked; a choice is written as the first alternatives that suffice. */
final class CurricularRequisites {

    private final Writing writing;
    private final Map<ModuleId, String> numbers;

    CurricularRequisites(Writing writing, Map<ModuleId, String> numbers) {
        this.writing = writing;
        this.numbers = numbers;
    }

    String prerequisite(TrainingModule module, String pointer) {
        if (module.prerequisite().isEmpty()) {
            return "";
        }
        if (module.prerequisite().get().requirement().isEmpty()
                && module.prerequisite().get().prose().isEmpty()) {
            writing.ledger().kept(pointer + "/prerequisite", "");
            return "";
        }
        return rule(module, module.prerequisite().get().requirement(), pointer + "/prerequisite");
    }

    String rule(TrainingModule module, Optional<Requirement> rule, String pointer) {
        if (rule.isEmpty()) {
            return "";
        }
        Found found = new Found();
        walk(rule.get(), found);
        String written = String.join(";", found.courses);
        String target = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (found.lost) {
            writing.ledger()
                    .approximated(
                            pointer,
                            target,
                            CurricularCode.RULE,
                            Reading.arguments("module", module.id().value()));
        } else if (found.chosen) {
            writing.ledger()
                    .approximated(
                            pointer,
                            target,
                            CurricularCode.CHOICE,
                            Reading.arguments("module", module.id().value(), "written", written));
        } else {
            writing.ledger().kept(pointer, target);
        }
        return written;
    }

    private static final class Found {
        final Set<String> courses = new LinkedHashSet<>();
        boolean chosen;
        boolean lost;
    }

    private void walk(Requirement root, Found found) {
        Deque<Requirement> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Requirement next = open.pop();
            if (next instanceof ModulePassed passed) {
                // A reference that leads nowhere is written where its id could be one of a course.
                String id = passed.module().value();
                Optional<String> number = Optional.ofNullable(numbers.get(passed.module()))
                        .or(() -> keepsIds() && id.matches("[0-9]{1,18}") ? Optional.of(id) : Optional.empty());
                number.ifPresent(found.courses::add);
                found.lost |= number.isEmpty() || passed.minimumGrade().isPresent();
            } else if (next instanceof NOf many && many.quantifier().form() != Quantifier.Form.NONE) {
                List<Requirement> children = new ArrayList<>(many.children());
                int least = Math.min(children.size(), many.quantifier().minimum(children.size()));
                found.chosen |= least < children.size();
                for (int i = least - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            } else {
                found.lost = true;
            }
        }
    }

    private boolean keepsIds() {
        return numbers.entrySet().stream()
                .allMatch(each -> each.getKey().value().equals(each.getValue()));
    }
}
