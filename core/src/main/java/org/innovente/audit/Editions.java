package org.innovente.audit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DiplomaId;
import org.innovente.common.Lifecycle;
import org.innovente.common.Period;
import org.innovente.diploma.Diploma;

/** The editions of a diploma: those with its id, and those that replace or are replaced by one of them. */
final class Editions {
    private final List<Diploma> all;

    private Editions(List<Diploma> all) {
        this.all = all;
    }

    /** Returns the editions in the order of the catalogue; linear in the diplomas of the catalogue. */
    static Editions of(Catalogue catalogue, DiplomaId id) {
        Map<String, Set<String>> related = new HashMap<>();
        for (Diploma diploma : catalogue.diplomas()) {
            for (String other : replacements(diploma)) {
                related.computeIfAbsent(diploma.id().value(), k -> new HashSet<>())
                        .add(other);
                related.computeIfAbsent(other, k -> new HashSet<>())
                        .add(diploma.id().value());
            }
        }
        Set<String> family = new HashSet<>(Set.of(id.value()));
        Deque<String> open = new ArrayDeque<>(family);
        while (!open.isEmpty()) {
            for (String other : related.getOrDefault(open.pop(), Set.of())) {
                if (family.add(other)) {
                    open.push(other);
                }
            }
        }
        List<Diploma> found = new ArrayList<>();
        catalogue.diplomas().stream()
                .filter(d -> family.contains(d.id().value()))
                .forEach(found::add);
        return new Editions(found);
    }

    private static List<String> replacements(Diploma diploma) {
        return diploma.lifecycle().map(Lifecycle::replacedBy).orElse(List.of());
    }

    /** Returns whether the days in which an edition holds are a choice at all. */
    boolean dated() {
        return all.size() > 1 || all.stream().anyMatch(d -> validity(d).isPresent());
    }

    /** Returns the edition in force on a day; of several, the one that came into force last, then the first of the catalogue. */
    Optional<Diploma> on(LocalDate day) {
        return all.stream()
                .filter(d -> validity(d).filter(p -> p.contains(day)).isPresent())
                .max(Comparator.comparing(
                        d -> validity(d).flatMap(Period::start).orElse(LocalDate.MIN)));
    }

    /** Returns the edition with a version. */
    Optional<Diploma> version(String version) {
        return all.stream()
                .filter(d -> d.lifecycle()
                        .flatMap(Lifecycle::version)
                        .filter(version::equals)
                        .isPresent())
                .findFirst();
    }

    private static Optional<Period> validity(Diploma diploma) {
        return diploma.lifecycle().flatMap(Lifecycle::validity);
    }
}
