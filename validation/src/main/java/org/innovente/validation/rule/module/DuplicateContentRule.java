package org.innovente.validation.rule.module;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innovente.module.TrainingModule;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueRule;
import org.innovente.validation.FindingSink;
import org.innovente.validation.Parameter;
import org.innovente.validation.Place;
import org.innovente.validation.RuleCode;

/**
 * Partners do not describe the same module twice without a link. Source: InnovENT-E, mutualisation of training objects.
 *
 * <p>Two texts of which a share t of the words is common must share some of the rarest words of each, so only modules that
 * meet in several such words are compared (prefix filtering, Bayardo, Ma and Srikant 2007; Wang, Li and Feng 2012);
 * meetings and comparisons are paid from the step budget.
 */
final class DuplicateContentRule implements CatalogueRule {

    /** Shorter texts have too little to compare. */
    private static final int FEWEST_WORDS = 12;

    /** How many of their rarest words two texts must share to be compared. */
    private static final int MOST_COMMON = 3;

    /** Looking at one number costs far less than a step. */
    private static final int MEETINGS_PER_STEP = 16;

    @Override
    public List<RuleCode> codes() {
        return List.of(ModuleCode.DUPLICATE_CONTENT);
    }

    @Override
    public void check(CatalogueFacts facts, FindingSink sink) {
        List<TrainingModule> modules = facts.catalogue().modules();
        int percent = Math.max(1, Math.min(100, facts.integer(Parameter.SIMILARITY_PERCENT)));
        int common = percent * FEWEST_WORDS >= MOST_COMMON * 100 ? MOST_COMMON : 1;
        int[][] words = new RarestWords().of(modules.stream().map(DuplicateContentRule::text));
        Map<Integer, IntList> meeting = new HashMap<>();
        int[] met = new int[modules.size()];
        IntList touched = new IntList();
        for (int i = 0; i < modules.size(); i++) {
            int[] own = words[i];
            if (own.length < FEWEST_WORDS) {
                continue;
            }
            int prefix = Math.min(own.length, own.length - (own.length * percent + 99) / 100 + common);
            for (int k = 0; k < prefix; k++) {
                IntList others = meeting.computeIfAbsent(own[k], key -> new IntList());
                if (!sink.take(1 + others.size() / MEETINGS_PER_STEP)) {
                    sink.undetermined(ModuleCode.DUPLICATE_CONTENT, place(modules, i), "budget");
                    return;
                }
                for (int at = 0; at < others.size(); at++) {
                    int other = others.get(at);
                    if (met[other]++ == 0) {
                        touched.add(other);
                    }
                }
                others.add(i);
            }
            int found = -1;
            for (int at = 0; at < touched.size(); at++) {
                int other = touched.get(at);
                boolean candidate = met[other] >= common && (found < 0 || other < found);
                met[other] = 0;
                if (candidate && !sink.take(1 + own.length / MEETINGS_PER_STEP)) {
                    sink.undetermined(ModuleCode.DUPLICATE_CONTENT, place(modules, i), "budget");
                    return;
                }
                if (candidate
                        && share(own, words[other]) >= percent
                        && !areLinked(modules.get(i), modules.get(other))) {
                    found = other;
                }
            }
            touched.clear();
            if (found >= 0) {
                int share = share(own, words[found]);
                sink.draft(
                                ModuleCode.DUPLICATE_CONTENT,
                                place(modules, i),
                                modules.get(i).id(),
                                modules.get(found).id(),
                                share)
                        .related(place(modules, found), "alike")
                        .report();
            }
        }
    }

    private static Place place(List<TrainingModule> modules, int position) {
        return Place.root()
                .item("modules", position, "module", modules.get(position).id());
    }

    private static String text(TrainingModule module) {
        return module.objectives().best(Locale.FRENCH).orElse("") + " "
                + module.content().best(Locale.FRENCH).orElse("");
    }

    /** Returns the share of words that two texts have in common, in percent of those that either has; both are sorted. */
    private static int share(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common * 100 / (one.length + other.length - common);
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
