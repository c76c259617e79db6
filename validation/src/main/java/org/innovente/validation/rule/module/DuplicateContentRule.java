package org.innovente.validation.rule.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;
import org.innovente.validation.facts.Words;

/** Partners do not describe the same module twice without a link. Source: InnovENT-E, mutualisation of training objects.
 *
 * <p>Two texts of which a share t of the words is common must share one of the rarest words of each, so only modules
 * that meet in such a word are compared (prefix filtering); comparisons are paid from the step budget. */
final class DuplicateContentRule implements CatalogueRule {

    /** Shorter texts have too little to compare. */
    private static final int FEWEST_WORDS = 12;

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.DUPLICATE_CONTENT);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {

        List<TrainingModule> modules = facts.catalogue().modules();
        int percent = Math.max(1, Math.min(100, facts.integer(Parameter.SIMILARITY_PERCENT)));
        List<List<String>> words = rarestFirst(modules);
        Map<String, List<Integer>> meeting = new HashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            List<String> own = words.get(i);
            if (own.size() < FEWEST_WORDS) {
                continue;
            }
            Set<String> all = new HashSet<>(own);
            int prefix = own.size() - (own.size() * percent + 99) / 100 + 1;
            Set<Integer> seen = new HashSet<>();
            boolean found = false;
            for (String word : own.subList(0, Math.min(prefix, own.size()))) {
                List<Integer> others = meeting.computeIfAbsent(word, key -> new ArrayList<>());
                for (int k = 0; k < others.size() && !found; k++) {
                    int other = others.get(k);
                    if (!seen.add(other)) {
                        continue;
                    }
                    if (!sink.take(words.get(other).size())) {
                        sink.undetermined(ModuleCode.DUPLICATE_CONTENT, place(modules, i), "budget");
                        return;
                    }
                    int share = share(all, words.get(other));
                    if (share >= percent && !areLinked(modules.get(i), modules.get(other))) {
                        found = true;
                        sink.draft(
                                        ModuleCode.DUPLICATE_CONTENT,
                                        place(modules, i),
                                        modules.get(i).id(),
                                        modules.get(other).id(),
                                        share)
                                .related(place(modules, other), "alike")
                                .report();
                    }
                }
                others.add(i);
            }
        }
    }

    private static Place place(List<TrainingModule> modules, int position) {
        return Place.root()
                .item("modules", position, "module", modules.get(position).id());
    }

    private static List<List<String>> rarestFirst(List<TrainingModule> modules) {
        Map<String, Integer> frequency = new HashMap<>();
        List<List<String>> words = new ArrayList<>();
        for (TrainingModule module : modules) {
            List<String> own = new ArrayList<>(Words.of(text(module)));
            own.forEach(word -> frequency.merge(word, 1, Integer::sum));
            words.add(own);
        }
        Comparator<String> rarest = Comparator.<String>comparingInt(word -> frequency.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder());
        words.forEach(own -> own.sort(rarest));
        return words;
    }

    private static String text(TrainingModule module) {
        return module.objectives().best(Locale.FRENCH).orElse("") + " "
                + module.content().best(Locale.FRENCH).orElse("");
    }

    private static int share(Set<String> one, List<String> other) {
        int common = 0;
        for (String word : other) {
            common += one.contains(word) ? 1 : 0;
        }
        return common * 100 / (one.size() + other.size() - common);
    }

    private static boolean areLinked(TrainingModule one, TrainingModule other) {
        boolean samePartner = one.provider().isPresent() && one.provider().equals(other.provider());
        return samePartner
                || one.id().equals(other.id())
                || one.derivedFrom().filter(other.id()::equals).isPresent()
                || other.derivedFrom().filter(one.id()::equals).isPresent()
                || one.equivalents().contains(other.id())
                || other.equivalents().contains(one.id());
    }
}
