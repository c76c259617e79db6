package org.innovente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/**
 * A catalogue in the shape of the largest real one known: 43 modules in a hundred with a rule, 1.7 edges a module, any-of under all-of,
 * language twins, and cycles through alternatives. Always the same for a size.
 */
final class SyntheticCatalogue {
    private static final int SUBJECT = 120;

    private SyntheticCatalogue() {}

    static Catalogue of(int size) {
        Random random = new Random(4711);
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("synthetic"));
        for (int i = 0; i < size; i++) {
            TrainingModule.Builder module = TrainingModule.builder().id(id(i));
            int place = i % SUBJECT;
            if (place > 8 && random.nextInt(100) < 46) {
                module.prerequisite(Prerequisite.of(rule(i, size, random)));
            }
            catalogue.addModule(module.build());
        }
        return catalogue.build();
    }

    static ModuleId id(int number) {
        return new ModuleId("M" + number);
    }

    private static Requirement rule(int module, int size, Random random) {
        List<Requirement> clauses = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int ways = 1 + random.nextInt(3);
            Requirement[] any = new Requirement[ways];
            for (int way = 0; way < ways; way++) {
                any[way] = Requirement.module(
                        id(near(module, size, way > 0, random)).value());
            }
            clauses.add(ways == 1 ? any[0] : Requirement.anyOf(any));
        }
        return clauses.size() == 1 ? clauses.get(0) : Requirement.allOf(clauses.toArray(Requirement[]::new));
    }

    /** Mostly an earlier module of the subject; an alternative may also be a later one, which closes circles. */
    private static int near(int module, int size, boolean alternative, Random random) {
        int first = module - module % SUBJECT;
        int place = module % SUBJECT;
        if (alternative && random.nextInt(50) == 0) {
            return Math.min(size - 1, first + random.nextInt(SUBJECT));
        }
        return first + (int) (place * Math.sqrt(random.nextDouble()) * 0.98);
    }
}
