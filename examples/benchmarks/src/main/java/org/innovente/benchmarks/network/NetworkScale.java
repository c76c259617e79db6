package org.innovente.benchmarks.network;

import static org.innovente.requirement.Requirement.allOf;
import static org.innovente.requirement.Requirement.anyOf;
import static org.innovente.requirement.Requirement.module;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.innovente.catalogue.Catalogue;
import org.innovente.change.CatalogueDiff;
import org.innovente.change.CatalogueMerge;
import org.innovente.change.MergeSource;
import org.innovente.change.Namespacing;
import org.innovente.common.ActionId;
import org.innovente.common.CatalogueId;
import org.innovente.common.Credits;
import org.innovente.common.DeliveryMode;
import org.innovente.common.DiplomaId;
import org.innovente.common.ItemKind;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.OutcomeName;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.coverage.Coverage;
import org.innovente.coverage.CoverageAnswer;
import org.innovente.coverage.CoverageQuery;
import org.innovente.coverage.CoverageTarget;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.OutcomeKind;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Place;
import org.innovente.network.Territory;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;

/**
 * Merge, coverage and difference over partners with 100 modules and 1,000 offers each: 1,000 partners unless an argument says another
 * number. Prints seconds and the heap in use afterwards. Run it with {@code -Xmx6g}; it takes half a minute.
 */
public final class NetworkScale {
    private static final int MODULES = 100;
    private static final int OFFERS = 1_000;
    private static final int REGIONS = 18;

    private NetworkScale() {}

    /** Runs the three and prints a line for each. */
    public static void main(String[] arguments) {
        int partners = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        List<MergeSource> sources = timed("generate", () -> sources(partners));
        Catalogue before = timed(
                        "merge", () -> CatalogueMerge.of(new CatalogueId("network"), sources, Namespacing.SHARED))
                .catalogue();
        print(
                "%,d partners, %,d modules, %,d offers",
                before.partners().size(),
                before.modules().size(),
                before.offers().size());
        Catalogue network = before.toBuilder()
                .addDiploma(diploma(partners))
                .addAllTerritories(territories())
                .build();
        Coverage coverage = timed("coverage: index", () -> Coverage.of(network));
        List<TerritoryId> regions = territories().stream().map(Territory::id).toList();
        CoverageTarget target = CoverageTarget.diploma(network, new DiplomaId("D"));
        List<CoverageAnswer> answers = timed(
                "coverage: one diploma, all territories",
                () -> coverage.answers(target, regions, CoverageQuery.in(regions.get(0))));
        print(
                "covered in %d of %d",
                answers.stream().filter(one -> one.verdict().isCovered()).count(), regions.size());
        Catalogue after = edition(before);
        CatalogueDiff diff = timed("diff", () -> CatalogueDiff.of(before, after));
        print("%,d changes, %s", diff.changes().size(), diff.step());
    }

    private static <T> T timed(String name, Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        T result = work.get();
        double busy = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        print("%-40s %7.2f s, %7.2f s of it on the processor, %,6d MB of heap in use", name, seconds, busy, used >> 20);
        return result;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static List<MergeSource> sources(int partners) {
        List<MergeSource> sources = new ArrayList<>();
        for (int partner = 0; partner < partners; partner++) {
            Catalogue.Builder catalogue = Catalogue.builder()
                    .id(new CatalogueId("p" + partner))
                    .addPartner(
                            Partner.builder().id(new PartnerId("p" + partner)).build());
            for (int i = 0; i < MODULES; i++) {
                catalogue.addModule(training(partner, i));
            }
            for (int i = 0; i < OFFERS; i++) {
                catalogue.addOffer(offer(partner, i));
            }
            sources.add(MergeSource.of(catalogue.build()));
        }
        return sources;
    }

    private static TrainingModule training(int partner, int number) {
        return TrainingModule.builder()
                .id(new ModuleId(id(partner, number)))
                .title(LocalizedText.fr("Module " + number + " du partenaire " + partner))
                .provider(new PartnerId("p" + partner))
                .credits(Credits.ects("3"))
                .prerequisite(number % 10 == 0 ? Prerequisite.none() : Prerequisite.of(module(id(partner, number - 1))))
                .build();
    }

    private static String id(int partner, int number) {
        return "P" + partner + "-" + number;
    }

    private static Offer offer(int partner, int number) {
        boolean remote = number % 3 == 0;
        Action.Builder action = Action.builder()
                .id(new ActionId("A"))
                .deliveryMode(remote ? DeliveryMode.REMOTE : DeliveryMode.ON_SITE);
        if (!remote) {
            action.place(Place.builder()
                    .territory(new TerritoryId("R" + (partner + number) % REGIONS))
                    .build());
        }
        return Offer.builder()
                .id(new OfferId("O" + partner + "-" + number))
                .subject(ItemRef.builder()
                        .kind(ItemKind.MODULE)
                        .id(id(partner, number % MODULES))
                        .build())
                .provider(new PartnerId("p" + partner))
                .addAction(action.build())
                .build();
    }

    private static List<Territory> territories() {
        List<Territory> territories = new ArrayList<>();
        for (int i = 0; i < REGIONS; i++) {
            territories.add(Territory.builder().id(new TerritoryId("R" + i)).build());
        }
        return territories;
    }

    /** A diploma of ten parts, each met by the last module of a chain at any of a hundred partners. */
    private static Diploma diploma(int partners) {
        List<Requirement> parts = new ArrayList<>();
        for (int part = 0; part < 10; part++) {
            List<Requirement> choices = new ArrayList<>();
            for (int partner = part; partner < partners; partner += 10) {
                choices.add(module(id(partner, part * 10 + 9)));
            }
            parts.add(anyOf(choices.toArray(new Requirement[0])));
        }
        return Diploma.builder()
                .id(new DiplomaId("D"))
                .addOutcome(NamedOutcome.builder()
                        .name(new OutcomeName("award"))
                        .kind(OutcomeKind.AWARD)
                        .requirement(allOf(parts.toArray(new Requirement[0])))
                        .build())
                .build();
    }

    /** The next edition: one module in a hundred with other credits, one offer in a hundred gone. */
    private static Catalogue edition(Catalogue catalogue) {
        List<TrainingModule> modules = new ArrayList<>();
        for (int i = 0; i < catalogue.modules().size(); i++) {
            TrainingModule module = catalogue.modules().get(i);
            modules.add(
                    i % 100 == 0 ? module.toBuilder().credits(Credits.ects("4")).build() : module);
        }
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < catalogue.offers().size(); i++) {
            if (i % 100 != 0) {
                offers.add(catalogue.offers().get(i));
            }
        }
        return catalogue.toBuilder().modules(modules).offers(offers).build();
    }
}
