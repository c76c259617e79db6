package org.innovente.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;

/**
 * A catalogue in the shape of the largest real one known, whose modules are taught in two languages under two ids: subjects of several
 * years, clauses that are met by a module or its twin or by the one in the same language only, alternatives, now and then two of several,
 * and alternatives of a later year, which close cycles. Always the same for a seed.
 */
final class TwinCatalogue {
    private static final int YEARS = 6;
    private static final int WIDTH = 10;

    private final Random random;
    private final int size;
    private final boolean[] bilingual;

    private TwinCatalogue(int size, long seed) {
        this.size = size;
        random = new Random(seed);
        bilingual = new boolean[size];
        for (int course = 0; course < size; course++) {
            bilingual[course] = random.nextInt(10) < 7;
        }
    }

    /** Returns a catalogue of so many modules. */
    static Catalogue of(int modules, long seed) {
        TwinCatalogue twins = new TwinCatalogue(modules, seed);
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("twins"));
        int added = 0;
        for (int course = 0; added < modules; course++) {
            List<int[]> rule = twins.clauses(course);
            for (int language = 0;
                    language < (twins.bilingual[course] ? 2 : 1) && added < modules;
                    language++, added++) {
                TrainingModule.Builder module = TrainingModule.builder().id(id(course, language));
                if (!rule.isEmpty()) {
                    module.prerequisite(Prerequisite.of(twins.rule(rule, language)));
                }
                catalogue.addModule(module.build());
            }
        }
        return catalogue.build();
    }

    private static ModuleId id(int course, int language) {
        return new ModuleId("C" + course + (language == 0 ? "E" : "F"));
    }

    /** The clauses of a course, the same in both languages: first how it is to be read, then the courses that meet it. */
    private List<int[]> clauses(int course) {
        List<int[]> clauses = new ArrayList<>();
        int year = course / WIDTH % YEARS;
        int count = year == 0 ? 0 : 1 + random.nextInt(3);
        for (int clause = 0; clause < count; clause++) {
            int[] ways = new int[2 + random.nextInt(2)];
            ways[0] = random.nextInt(20);
            for (int way = 1; way < ways.length; way++) {
                ways[way] = needed(course, year, way > 1);
            }
            clauses.add(ways);
        }
        return clauses;
    }

    private int needed(int course, int year, boolean alternative) {
        int subject = course - course % (YEARS * WIDTH);
        if (alternative && random.nextInt(30) == 0) {
            return Math.min(size / 2, subject + random.nextInt(YEARS * WIDTH));
        }
        if (random.nextInt(15) == 0 && subject > 0) {
            subject = random.nextInt(subject / (YEARS * WIDTH)) * YEARS * WIDTH;
        }
        int before = random.nextInt(4) == 0 ? random.nextInt(year) : year - 1;
        return subject + before * WIDTH + random.nextInt(WIDTH);
    }

    private Requirement rule(List<int[]> clauses, int language) {
        List<Requirement> all = new ArrayList<>();
        for (int[] clause : clauses) {
            boolean sameLanguage = clause[0] < 8;
            List<Requirement> ways = new ArrayList<>();
            for (int way = 1; way < clause.length; way++) {
                boolean both = bilingual[clause[way]];
                if (both && sameLanguage) {
                    ways.add(Requirement.module(id(clause[way], language).value()));
                } else {
                    ways.add(Requirement.module(id(clause[way], 0).value()));
                    if (both) {
                        ways.add(Requirement.module(id(clause[way], 1).value()));
                    }
                }
            }
            Quantifier needed = clause[0] == 19 && ways.size() > 3 ? Quantifier.atLeast(2) : Quantifier.ANY;
            all.add(
                    ways.size() == 1
                            ? ways.get(0)
                            : NOf.builder()
                                    .quantifier(needed)
                                    .addAllChildren(ways)
                                    .build());
        }
        return all.size() == 1 ? all.get(0) : Requirement.allOf(all.toArray(Requirement[]::new));
    }
}
