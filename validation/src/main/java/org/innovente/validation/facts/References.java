package org.innovente.validation.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.FrameworkId;
import org.innovente.common.ItemKind;
import org.innovente.common.Lifecycle;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.competency.CompetencyRelation;
import org.innovente.diploma.AuthorisedPartner;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.ItemRef;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.Placement;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;
import org.innovente.module.Assessment;
import org.innovente.module.LearningResource;
import org.innovente.module.ModulePart;
import org.innovente.module.Outcome;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Agreement;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Territory;
import org.innovente.requirement.CompetencyHeld;
import org.innovente.requirement.GradeAtLeast;
import org.innovente.requirement.ModuleIn;
import org.innovente.requirement.ModulePassed;
import org.innovente.requirement.Reference;
import org.innovente.requirement.Requirement;
import org.innovente.validation.CatalogueFacts;
import org.innovente.validation.CatalogueWalk;
import org.innovente.validation.Place;
import org.innovente.validation.RuleTree;
import org.innovente.validation.SelectorTree;

/**
 * All references of a catalogue, shown one after the other in document order: from what, to which kind of thing, by
 * which id. Linear in the size of the catalogue; nothing is kept.
 */
public final class References {

    private final Map<Class<?>, BiConsumer<Object, Place>> handlers = new HashMap<>();
    private final RuleTrees trees;
    private final Visitor visitor;

    /** Who is shown the references. */
    public interface Visitor {
        /**
         * Takes a reference.
         *
         * @param target the kind of thing that it should lead to
         * @param id the id, as written
         * @param framework the framework in which a competency or scale is meant
         * @param place where the reference stands
         * @param required whether it is a module that a diploma cannot be awarded without
         */
        void reference(Target target, String id, Optional<FrameworkId> framework, Place place, boolean required);
    }

    private References(RuleTrees trees, Visitor visitor) {
        this.trees = trees;
        this.visitor = visitor;
        handleCompetencies();
        handleModules();
        handleDiplomas();
        handleNetwork();
    }

    /** Returns who, walking through the catalogue of those facts, shows its references to a visitor. */
    public static CatalogueWalk.Visitor walk(CatalogueFacts facts, Visitor visitor) {
        References references = new References(facts.derived(RuleTrees.class, RuleTrees::of), visitor);
        return new CatalogueWalk.Visitor() {
            @Override
            public boolean wants(Class<?> type) {
                return references.handlers.containsKey(type);
            }

            @Override
            public <T> void visit(Class<T> type, T item, Place place) {
                references.show(type, item, place);
            }
        };
    }

    private void show(Class<?> type, Object item, Place place) {
        BiConsumer<Object, Place> handler = handlers.get(type);
        if (handler != null) {
            handler.accept(item, place);
        }
    }

    private <T> void on(Class<T> type, BiConsumer<T, Place> handler) {
        handlers.put(type, (item, place) -> handler.accept(type.cast(item), place));
    }

    private void one(Target target, Object id, Place place) {
        visitor.reference(target, id.toString(), Optional.empty(), place, false);
    }

    private void one(Target target, Optional<?> id, Place owner, String member) {
        if (id.isPresent()) {
            one(target, id.get(), owner.at(member));
        }
    }

    private void all(Target target, List<?> ids, Place owner, String member) {
        for (int i = 0; i < ids.size(); i++) {
            one(target, ids.get(i), owner.at(member, i));
        }
    }

    private void handleCompetencies() {
        on(Catalogue.class, (it, at) -> one(Target.PARTNER, it.publisher(), at, "publisher"));
        on(CompetencyFramework.class, this::framework);
        on(
                Outcome.class,
                (it, at) -> visitor.reference(
                        Target.COMPETENCY, it.competency().value(), it.framework(), at.at("competency"), false));
        on(Lifecycle.class, this::lifecycle);
    }

    private void framework(CompetencyFramework it, Place at) {
        Optional<FrameworkId> own = Optional.of(it.id());
        one(Target.PARTNER, it.publisher(), at, "publisher");
        it.defaultScale()
                .ifPresent(scale -> visitor.reference(Target.SCALE, scale.value(), own, at.at("default-scale"), false));
        for (int i = 0; i < it.competencies().size(); i++) {
            Competency competency = it.competencies().get(i);
            Place place = at.item("competencies", i, "competency", competency.id());
            for (int j = 0; j < competency.parents().size(); j++) {
                String parent = competency.parents().get(j).value();
                visitor.reference(Target.COMPETENCY, parent, own, place.at("parents", j), false);
            }
            competency
                    .scale()
                    .ifPresent(scale -> visitor.reference(Target.SCALE, scale.value(), own, place.at("scale"), false));
        }
        for (int i = 0; i < it.relations().size(); i++) {
            CompetencyRelation relation = it.relations().get(i);
            Place place = at.at("relations", i);
            visitor.reference(
                    Target.COMPETENCY,
                    relation.source().value(),
                    relation.sourceFramework().or(() -> own),
                    place.at("source"),
                    false);
            visitor.reference(
                    Target.COMPETENCY,
                    relation.target().value(),
                    relation.targetFramework().or(() -> own),
                    place.at("target"),
                    false);
        }
    }

    /** What replaces a thing is of the same kind as the thing. */
    private void lifecycle(Lifecycle it, Place at) {
        if (!it.replacedBy().isEmpty()) {
            Target target = Target.of(at.kind());
            if (target != null && target != Target.COMPETENCY) {
                all(target, it.replacedBy(), at, "replaced-by");
            }
        }
    }

    private void handleModules() {
        on(TrainingModule.class, (it, at) -> {
            one(Target.PARTNER, it.provider(), at, "provider");
            all(Target.MODULE, it.excludes(), at, "excludes");
            all(Target.MODULE, it.equivalents(), at, "equivalents");
            one(Target.MODULE, it.derivedFrom(), at, "derived-from");
        });
        on(Assessment.class, (it, at) -> one(Target.GRADE_SCALE, it.scale(), at, "scale"));
        on(ModulePart.class, (it, at) -> one(Target.MODULE, it.module(), at.at("module")));
        on(LearningResource.class, (it, at) -> one(Target.RESOURCE, it.derivedFrom(), at, "derived-from"));
        on(Requirement.class, this::requirement);
    }

    private void requirement(Requirement root, Place at) {
        String kind = at.kind();
        boolean ofDiploma = kind.equals("diploma") || kind.equals("block");
        for (RuleTree.Node node : trees.nodes(root, at)) {
            Requirement rule = node.rule();
            Place place = node.place();
            if (rule instanceof ModulePassed passed) {
                boolean required = ofDiploma && node.role() == RuleTree.Role.REQUIRED;
                visitor.reference(
                        Target.MODULE, passed.module().value(), Optional.empty(), place.at("module"), required);
                one(Target.GRADE_SCALE, passed.scale(), place, "scale");
            } else if (rule instanceof CompetencyHeld held) {
                visitor.reference(
                        Target.COMPETENCY, held.competency().value(), held.framework(), place.at("competency"), false);
            } else if (rule instanceof Reference reference) {
                Target target = reference.kind().map(References::target).orElse(Target.REQUIREMENT);
                one(target, reference.target(), place.at("reference"));
            }
            SelectorTree.rootsIn(rule, place).forEach(this::selector);
        }
    }

    private void selector(SelectorTree.Node root) {
        for (SelectorTree.Node node : SelectorTree.of(root.selector(), root.place())) {
            if (node.selector() instanceof ModuleIn some) {
                all(Target.MODULE, some.modules(), node.place(), "modules");
            } else if (node.selector() instanceof GradeAtLeast grade) {
                one(Target.GRADE_SCALE, grade.scale(), node.place(), "scale");
            }
        }
    }

    private void handleDiplomas() {
        on(Diploma.class, (it, at) -> {
            all(Target.PARTNER, it.awardedBy(), at, "awarded-by");
            one(Target.CERTIFICATION, it.certification(), at, "certification");
        });
        on(NamedOutcome.class, (it, at) -> {
            for (int i = 0; i < it.constraints().size(); i++) {
                SelectorTree.rootsIn(it.constraints().get(i), at.at("constraints", i))
                        .forEach(this::selector);
            }
        });
        on(ItemRef.class, this::item);
        on(Certification.class, (it, at) -> {
            all(Target.PARTNER, it.certifiers(), at, "certifiers");
            all(Target.CERTIFICATION, it.successors(), at, "successors");
            all(Target.CERTIFICATION, it.predecessors(), at, "predecessors");
        });
        on(AuthorisedPartner.class, (it, at) -> one(Target.PARTNER, it.partner(), at.at("partner")));
        on(Recognition.class, (it, at) -> all(Target.PARTNER, it.partners(), at, "partners"));
        on(Programme.class, (it, at) -> one(Target.DIPLOMA, it.diploma(), at, "diploma"));
        on(Placement.class, (it, at) -> one(Target.MODULE, it.module(), at.at("module")));
    }

    private void item(ItemRef it, Place at) {
        Target target = target(it.kind());
        if (target != Target.REQUIREMENT) {
            visitor.reference(target, it.id(), it.framework(), at.at("id"), false);
        }
    }

    /** Papers, activities and rules elsewhere have no list of their own in a catalogue: nothing to be looked up. */
    private static Target target(ItemKind kind) {
        return switch (kind) {
            case MODULE -> Target.MODULE;
            case COMPETENCY -> Target.COMPETENCY;
            case DIPLOMA -> Target.DIPLOMA;
            case BLOCK -> Target.BLOCK;
            case CERTIFICATION -> Target.CERTIFICATION;
            case PROGRAMME -> Target.PROGRAMME;
            case FRAMEWORK -> Target.FRAMEWORK;
            case OFFER -> Target.OFFER;
            case PARTNER -> Target.PARTNER;
            case TERRITORY -> Target.TERRITORY;
            case REQUIREMENT, CREDENTIAL, ACTIVITY, CERTIFICATE -> Target.REQUIREMENT;
        };
    }

    private void handleNetwork() {
        on(Partner.class, (it, at) -> {
            all(Target.PARTNER, it.memberOf(), at, "member-of");
            one(Target.TERRITORY, it.territory(), at, "territory");
            all(Target.TERRITORY, it.serves(), at, "serves");
        });
        on(org.innovente.network.Place.class, (it, at) -> {
            one(Target.PARTNER, it.partner(), at, "partner");
            one(Target.TERRITORY, it.territory(), at, "territory");
        });
        on(Territory.class, (it, at) -> {
            one(Target.TERRITORY, it.parent(), at, "parent");
            all(Target.TERRITORY, it.successors(), at, "successors");
        });
        on(Agreement.class, (it, at) -> {
            all(Target.PARTNER, it.grantors(), at, "grantors");
            all(Target.PARTNER, it.grantees(), at, "grantees");
        });
        on(Offer.class, (it, at) -> {
            one(Target.PARTNER, it.certifier(), at, "certifier");
            one(Target.PARTNER, it.responsible(), at, "responsible");
            one(Target.PARTNER, it.provider(), at, "provider");
        });
        on(Action.class, (it, at) -> {
            all(Target.TERRITORY, it.territories(), at, "territories");
            one(Target.PARTNER, it.provider(), at, "provider");
        });
    }
}
