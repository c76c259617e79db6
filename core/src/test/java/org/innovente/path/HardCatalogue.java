package org.innovente.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CatalogueId;
import org.innovente.common.CreditCategory;
import org.innovente.common.Credits;
import org.innovente.common.ModuleId;
import org.innovente.module.TrainingModule;
import org.innovente.requirement.Accumulation;
import org.innovente.requirement.Bound;
import org.innovente.requirement.Measure;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.NOf;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Quantifier;
import org.innovente.requirement.Requirement;

/**
 * Catalogues that are harder than any real one known: departments of several years in which nearly every course is taught in two or three
 * languages, with more clauses, wider alternatives, several of many, credits from what was taken earlier, and alternatives of later years
 * and other departments, which close cycles through large parts of the catalogue. Always the same for a seed.
 */
final class HardCatalogue {
    /** What makes a catalogue hard. */
    record Shape(int years, int width, int languages, int clauses, int ways, int kOfN, int credits, int across) {}

    private final Random random;
    private final Shape shape;

    private HardCatalogue(Shape shape, long seed) {
        this.shape = shape;
        random = new Random(seed);
    }

    /** Returns a catalogue of so many modules. */
    static Catalogue of(int modules, Shape shape, long seed) {
        HardCatalogue hard = new HardCatalogue(shape, seed);
        Catalogue.Builder catalogue = Catalogue.builder().id(new CatalogueId("hard"));
        int courses = modules / shape.languages();
        for (int course = 0; course < courses; course++) {
            List<Requirement> rule = hard.clauses(course);
            Credits credits = hard.creditsOf();
            for (int language = 0; language < shape.languages(); language++) {
                TrainingModule.Builder module =
                        TrainingModule.builder().id(id(course, language)).credits(credits);
                if (!rule.isEmpty()) {
                    module.prerequisite(Prerequisite.of(
                            rule.size() == 1 ? rule.get(0) : Requirement.allOf(rule.toArray(Requirement[]::new))));
                }
                catalogue.addModule(module.build());
            }
        }
        return catalogue.build();
    }

    static ModuleId id(int course, int language) {
        return new ModuleId("C" + course + (char) ('A' + language));
    }

    private Credits creditsOf() {
        return Credits.of(new CreditCategory("ects"), BigDecimal.valueOf(3 + random.nextInt(4)));
    }

    private int earlier(int course, int year) {
        int size = shape.years() * shape.width();
        int department = course / size;
        if (department > 0 && random.nextInt(100) < shape.across()) {
            department = random.nextInt(department);
        }
        int before = random.nextInt(4) == 0 ? random.nextInt(year) : year - 1;
        return department * size + before * shape.width() + random.nextInt(shape.width());
    }

    private List<Requirement> clauses(int course) {
        List<Requirement> all = new ArrayList<>();
        int size = shape.years() * shape.width();
        int year = course % size / shape.width();
        if (year == 0) {
            return all;
        }
        int count = 1 + random.nextInt(shape.clauses());
        for (int clause = 0; clause < count; clause++) {
            int draw = random.nextInt(100);
            if (draw < shape.credits()) {
                all.add(credits(course, year));
            } else {
                all.add(some(course, year, draw < shape.credits() + shape.kOfN()));
            }
        }
        return all;
    }

    private Requirement some(int course, int year, boolean several) {
        int ways = several ? 4 + random.nextInt(shape.ways()) : 1 + random.nextInt(shape.ways());
        List<Requirement> children = new ArrayList<>();
        for (int way = 0; way < ways; way++) {
            int other = earlier(course, year);
            if (way > 0 && random.nextInt(25) == 0) {
                // Something of a later year as an alternative closes a cycle.
                other = course - course % shape.width() + shape.width() + random.nextInt(shape.width());
            }
            if (several) {
                children.add(taught(other));
            } else {
                for (int language = 0; language < shape.languages(); language++) {
                    children.add(Requirement.module(id(other, language).value()));
                }
            }
        }
        return NOf.builder()
                .quantifier(several ? Quantifier.atLeast(2 + random.nextInt(ways / 2)) : Quantifier.ANY)
                .addAllChildren(children)
                .build();
    }

    private Requirement taught(int course) {
        NOf.Builder any = NOf.builder().quantifier(Quantifier.ANY);
        for (int language = 0; language < shape.languages(); language++) {
            any.addChild(Requirement.module(id(course, language).value()));
        }
        return any.build();
    }

    private Requirement credits(int course, int year) {
        ModuleIn.Builder modules = ModuleIn.builder();
        int size = shape.years() * shape.width();
        int first = course - course % size;
        int language = random.nextInt(shape.languages());
        for (int other = first; other < first + year * shape.width(); other++) {
            if (random.nextInt(3) > 0) {
                modules.addModule(id(other, language));
            }
        }
        return Accumulation.builder()
                .selector(modules.build())
                .measure(Measure.credits())
                .bound(Bound.atLeast(BigDecimal.valueOf(10 + random.nextInt(12 * year))))
                .build();
    }
}
