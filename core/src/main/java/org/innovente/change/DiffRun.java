package org.innovente.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Lifecycle;
import org.innovente.common.LifecycleStatus;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;

/** One comparison of two editions. */
final class DiffRun {
    private static final double SAME_THING = 0.75;

    /** The members of a catalogue that are sections of their own. */
    private static final Set<String> HEAD_SECTIONS = Set.of(
            "grade-scales",
            "frameworks",
            "modules",
            "programmes",
            "diplomas",
            "certifications",
            "recognitions",
            "partners",
            "agreements",
            "territories",
            "offers");

    private final Catalogue before;
    private final Catalogue after;
    private final Scales scalesBefore;
    private final Scales scalesAfter;
    private final List<Change> changes = new ArrayList<>();
    private final Neighbours neighbours;

    DiffRun(Catalogue before, Catalogue after) {
        this.before = before;
        this.after = after;
        this.scalesBefore = new Scales(before);
        this.scalesAfter = new Scales(after);
        this.neighbours = new Neighbours(after, missingModules());
    }

    List<Change> changes() {
        head();
        Sections.ALL.forEach(this::section);
        return changes;
    }

    private void head() {
        List<MemberChange> members = CatalogueShapes.CATALOGUE.compare(before, after, HEAD_SECTIONS);
        if (members.isEmpty()) {
            return;
        }
        Judge judge = judge();
        after.mustUnderstand().stream()
                .filter(name -> !before.mustUnderstand().contains(name))
                .forEach(name -> judge.add(ChangeCode.MUST_UNDERSTAND, name));
        judge.rights(before.rights(), after.rights());
        judge.lifecycle(before.lifecycle(), after.lifecycle());
        judge.seen("must-understand");
        changes.add(Change.builder()
                .kind(ChangeKind.CHANGED)
                .subject(new Subject("catalogue", before.id().value()))
                .addAllMembers(members)
                .addAllConsequences(judge.finish(members))
                .build());
    }

    private Judge judge() {
        return new Judge(scalesBefore, scalesAfter);
    }

    private <T> void section(Section<T> section) {
        Map<String, T> old = section.byId(before);
        Map<String, T> now = section.byId(after);
        Map<String, String> renamed = renamed(section, old, now);
        Set<String> moved = moved(old, now);
        Map<String, String> adapted = adapted(section, now);
        old.forEach((id, value) -> {
            T next = now.get(id);
            if (next != null) {
                compared(section, id, value, next, moved.contains(id));
            } else if (renamed.containsKey(id)) {
                String to = Objects.requireNonNull(renamed.get(id));
                renamed(section, id, value, to, Objects.requireNonNull(now.get(to)));
            } else {
                gone(section, id, value, now, adapted);
            }
        });
        Set<String> newNames = Set.copyOf(renamed.values());
        now.forEach((id, value) -> {
            if (!old.containsKey(id) && !newNames.contains(id)) {
                changes.add(Change.builder()
                        .kind(ChangeKind.ADDED)
                        .subject(section.subject(id))
                        .addConsequence(Consequence.of(ChangeCode.ADDED))
                        .build());
            }
        });
    }

    private <T> void compared(Section<T> section, String id, T old, T now, boolean moved) {
        List<MemberChange> members = section.shape().compare(old, now, section.apart());
        if (members.isEmpty() && !moved) {
            return;
        }
        Judge judge = judge();
        section.judge().judge(old, now, judge);
        List<Consequence> consequences = new ArrayList<>(judge.finish(members));
        if (moved) {
            consequences.add(Consequence.of(ChangeCode.MOVED));
        }
        Change.Builder change = Change.builder().subject(section.subject(id)).addAllMembers(members);
        List<String> replacements = replacements(section, old, now);
        boolean reparented = consequences.stream().anyMatch(one -> one.code() == ChangeCode.REPARENTED);
        if (!replacements.isEmpty()) {
            change.kind(ChangeKind.REPLACED).counterpart(section.subject(replacements.get(0)));
        } else {
            change.kind(moved || reparented ? ChangeKind.MOVED : ChangeKind.CHANGED);
        }
        if (section.kind().equals("module") && isWithdrawn(now) && !isWithdrawn(old)) {
            consequences.addAll(neighbours.of(new ModuleId(id)));
        }
        changes.add(change.addAllConsequences(consequences).build());
    }

    private static <T> List<String> replacements(Section<T> section, T old, T now) {
        List<String> was =
                section.lifecycle().apply(old).map(Lifecycle::replacedBy).orElse(List.of());
        List<String> is =
                section.lifecycle().apply(now).map(Lifecycle::replacedBy).orElse(List.of());
        return was.equals(is) ? List.of() : is;
    }

    private static boolean isWithdrawn(Object value) {
        return value instanceof TrainingModule module
                && module.lifecycle()
                        .flatMap(Lifecycle::status)
                        .filter(LifecycleStatus.WITHDRAWN::equals)
                        .isPresent();
    }

    private <T> void gone(Section<T> section, String id, T value, Map<String, T> now, Map<String, String> adapted) {
        Change.Builder change = Change.builder().subject(section.subject(id));
        Optional<String> replacement =
                section.lifecycle().apply(value).map(Lifecycle::replacedBy).orElse(List.of()).stream()
                        .filter(now::containsKey)
                        .findFirst()
                        .or(() -> Optional.ofNullable(adapted.get(id)));
        change.kind(replacement.isPresent() ? ChangeKind.REPLACED : ChangeKind.REMOVED);
        change.addConsequence(
                Consequence.of(section.kind().equals("offer") ? ChangeCode.OFFER_REMOVED : ChangeCode.REMOVED));
        replacement.ifPresent(
                by -> change.counterpart(section.subject(by)).addConsequence(Consequence.of(ChangeCode.REPLACED, by)));
        if (section.kind().equals("module")) {
            change.addAllConsequences(neighbours.of(new ModuleId(id)));
        }
        changes.add(change.build());
    }

    /** Returns, for each thing from which others say that they were derived, the first of them. */
    private static <T> Map<String, String> adapted(Section<T> section, Map<String, T> now) {
        Map<String, String> adapted = new HashMap<>();
        now.forEach((id, value) -> section.derivedFrom().apply(value).ifPresent(from -> adapted.putIfAbsent(from, id)));
        return adapted;
    }

    private <T> void renamed(Section<T> section, String id, T old, String newId, T now) {
        List<MemberChange> members = section.shape().compare(old, now, section.apart());
        Judge judge = judge();
        judge.add(ChangeCode.RENAMED, newId);
        judge.seen("id");
        section.judge().judge(old, now, judge);
        changes.add(Change.builder()
                .kind(ChangeKind.RENAMED)
                .subject(section.subject(id))
                .counterpart(section.subject(newId))
                .addAllMembers(members)
                .addAllConsequences(judge.finish(members))
                .build());
    }

    private static <T> Map<String, String> renamed(Section<T> section, Map<String, T> old, Map<String, T> now) {
        Map<String, T> gone = new LinkedHashMap<>(old);
        gone.keySet().removeAll(now.keySet());
        Map<String, T> fresh = new LinkedHashMap<>(now);
        fresh.keySet().removeAll(old.keySet());
        Map<String, String> renamed = new LinkedHashMap<>();
        if (gone.isEmpty() || fresh.isEmpty()) {
            return renamed;
        }
        match(section, gone, fresh, renamed, value -> section.shape().without("id", value), 1);
        match(section, gone, fresh, renamed, value -> section.shape().said("title", value), SAME_THING);
        return renamed;
    }

    /** Pairs what is gone with what is new by a key that only one of each has, if they are alike enough. */
    private static <T> void match(
            Section<T> section,
            Map<String, T> gone,
            Map<String, T> fresh,
            Map<String, String> renamed,
            java.util.function.Function<T, List<Object>> key,
            double likeness) {
        Map<List<Object>, List<String>> candidates = new HashMap<>();
        fresh.forEach((id, value) -> candidates
                .computeIfAbsent(key.apply(value), any -> new ArrayList<>(1))
                .add(id));
        Map<List<Object>, Integer> claims = new HashMap<>();
        gone.forEach((id, value) -> claims.merge(key.apply(value), 1, Integer::sum));
        for (String id : List.copyOf(gone.keySet())) {
            T old = Objects.requireNonNull(gone.get(id));
            List<Object> wanted = key.apply(old);
            List<String> found = candidates.getOrDefault(wanted, List.of());
            if (!wanted.isEmpty() && found.size() == 1 && claims.getOrDefault(wanted, 0) == 1) {
                String to = found.get(0);
                T now = Objects.requireNonNull(fresh.get(to));
                if (section.shape().likeness(old, now, Set.of("id")) >= likeness) {
                    renamed.put(id, to);
                    gone.remove(id);
                    fresh.remove(to);
                }
            }
        }
    }

    private static <T> Set<String> moved(Map<String, T> old, Map<String, T> now) {
        List<String> kept = old.keySet().stream().filter(now::containsKey).toList();
        List<String> there = now.keySet().stream().filter(old::containsKey).toList();
        if (kept.equals(there)) {
            return Set.of();
        }
        Map<String, Integer> places = new HashMap<>();
        there.forEach(id -> places.put(id, places.size()));
        Set<String> moved = new LinkedHashSet<>(kept);
        moved.removeAll(Section.settled(kept, places));
        return moved;
    }

    private Set<ModuleId> missingModules() {
        Set<ModuleId> missing = new LinkedHashSet<>();
        for (TrainingModule module : before.modules()) {
            Optional<TrainingModule> now = after.findModule(module.id());
            if (now.isEmpty() || (isWithdrawn(now.get()) && !isWithdrawn(module))) {
                missing.add(module.id());
            }
        }
        return missing;
    }
}
